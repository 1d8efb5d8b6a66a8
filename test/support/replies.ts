/** One list of replies for every renderer: what each surface must show whole, legally and inert. */
import { buttons, heading, list, note, plain, type Reply, strong, text } from "../../src/bot/index.ts";

/** Things that must come out as dead text everywhere. */
export const HOSTILE = [
  "<!channel> <!here> <@U012AB3CD> <#C012AB3CD>",
  "@everyone @here <@123456789012345678> <@&123456789012345678> <t:1700000000:R>",
  "<script>alert(1)</script> <img src=x onerror=alert(1)> &amp; &lt;",
  "*bold* _it_ ~gone~ `code` ||spoiler|| # head > quote - item 1. one [words](https://evil.example.com)",
  "javascript:alert(1) https://evil.example.com/x?a=1&b=2 mailto:x@example.com",
  "BP <140/90 & HR >100; 5 * 3 * 2; snake_case_name; a\\b",
];

const everyBlock: Reply = {
  title: "Everything at once",
  blocks: [
    {
      kind: "caution",
      severity: "stop",
      title: "A J-1 visa forbids this work",
      body: [
        text("Paid work outside your program can end the visa."),
        list(["Ask the sponsor in writing.", "Wait for the answer."]),
      ],
    },
    { kind: "caution", severity: "warn", title: "Ask your program first", body: [text("Most programs want to know.")] },
    heading("What residents are paid"),
    text([
      { type: "text", value: "Published ranges " },
      strong("disagree"),
      { type: "text", value: "; read " },
      { type: "link", url: "https://example.com/a?b=1&c=2", children: plain("the survey & its method") },
      { type: "text", value: ", " },
      { type: "emphasis", children: plain("usually") },
      { type: "text", value: " by " },
      { type: "inlineCode", value: "PGY" },
      { type: "text", value: "." },
    ]),
    list(["First point", [strong("Second"), { type: "text", value: " point" }]]),
    list(["Do this", "Then that"], true),
    {
      kind: "facts",
      title: "Figures",
      rows: [
        {
          label: "Resident, PGY-3 and up",
          value: "$90-140/hr",
          source: "reported by AI Training Jobs Finder, May 2026, not confirmed",
        },
        { label: "All clinicians", value: "$60-180/hr", source: "HireArt, Dec 2025", note: "A survey" },
      ],
    },
    {
      kind: "sources",
      items: [
        {
          title: "2025 Report",
          publisher: "HireArt",
          date: "December 2025",
          url: "https://example.com/report",
          interest: "a staffing firm",
        },
        { title: "A page", publisher: "A Vendor", date: "undated" },
      ],
    },
    note("Checked against its sources on November 20, 2026; not yet reviewed by a clinician."),
    { kind: "copy", text: "Dear Dr. ____,\n\nI would like to ask about outside work.\n\nSincerely," },
    {
      kind: "picker",
      route: "v1:ask:pick:",
      placeholder: "Choose an answer",
      options: [
        { label: "One", value: "pay/one", description: "The first" },
        { label: "Two", value: "pay/two", group: "Others" },
      ],
    },
    ...buttons(
      { label: "Share", route: "v1:answer:share:pay/one" },
      { label: "Send me this", route: "v1:answer:send:pay/one", style: "primary" },
      { label: "Delete", route: "v1:privacy:delete:", style: "danger" },
      { label: "Read more", url: "https://example.com/more" },
    ),
  ],
};

export const replies: Record<string, Reply> = {
  "one sentence": { title: "Hello", blocks: [text("Hello.")] },
  "every block": everyBlock,
  hostile: {
    title: HOSTILE[0] ?? "",
    blocks: [
      heading("A title with <@U1> & *stars*"),
      ...HOSTILE.map((line) => text(line)),
      list(HOSTILE),
      { kind: "caution", severity: "warn", title: "<!channel> @everyone", body: [text(HOSTILE[2] ?? "")] },
      {
        kind: "facts",
        rows: [
          { label: "<b>label</b>", value: "*value* <!here>", source: "@everyone_source_", note: HOSTILE[3] ?? "" },
        ],
      },
      note(HOSTILE[1] ?? ""),
      { kind: "copy", text: "``` <!channel> ``` @everyone <b>\n# not a heading" },
      ...buttons({ label: "<!channel> *x*", route: "v1:a:b:c" }),
    ],
  },
  "many buttons": {
    title: "Topics",
    blocks: [
      text("Choose a topic."),
      ...buttons(
        ...Array.from({ length: 14 }, (_, index) => ({
          label: `Topic ${index + 1}`,
          route: `v1:topics:open:t${index}`,
        })),
      ),
    ],
  },
  "full picker": {
    title: "Choose",
    blocks: [
      {
        kind: "picker",
        route: "v1:pay:choose:specialty",
        placeholder: "Choose",
        options: Array.from({ length: 25 }, (_, index) => ({
          label: `Specialty number ${index + 1}`,
          value: `specialty-${index}`,
        })),
      },
    ],
  },
  "line breaks in text": { title: "Lines", blocks: [text("one\ntwo"), list(["three\nfour"])] },
};

/** Every piece of text a reader must find on the surface, in order, for "no text lost". */
export function textOf(reply: Reply): string[] {
  const inline = (content: readonly import("../../src/bot/index.ts").Inline[]): string[] =>
    content.flatMap((node) => ("children" in node ? inline(node.children) : [node.value]));
  return reply.blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case "heading":
        return [block.text];
      case "text":
      case "note":
        return inline(block.content);
      case "list":
        return block.items.flatMap(inline);
      case "facts":
        return [
          ...(block.title ? [block.title] : []),
          ...block.rows.flatMap((row) => [row.label, row.value, row.source, ...(row.note ? [row.note] : [])]),
        ];
      case "caution":
        return [block.title, ...textOf({ title: "", blocks: block.body })];
      case "sources":
        return block.items.flatMap((item) => [
          item.title,
          item.publisher,
          item.date,
          ...(item.interest ? [item.interest] : []),
        ]);
      case "copy":
        return [block.text];
      case "buttons":
        return block.buttons.map((button) => button.label);
      case "picker":
        return [
          block.placeholder,
          ...block.options.flatMap((option) => [option.label, ...(option.description ? [option.description] : [])]),
        ];
    }
  });
}
