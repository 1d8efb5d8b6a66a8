/** Rows of data that fit somebody: which figures to show for some facets. */
import type { Facets, Figure, Library } from "../library/index.ts";
import { fitOf } from "./facets.ts";

/**
 * Rows of pay for a credential, one's own row first, then in the order of the file; rows of single platforms only where
 * a platform is asked for.
 */
export function payRows(library: Library, facets: Facets): Figure[] {
  return [...library.figures.values()]
    .flatMap((figure) => {
      if (!figure.id.startsWith("pay.")) return [];
      const named = facets.platform !== undefined && figure.for.platform !== undefined;
      if (figure.for.credential === undefined && !named) return [];
      if (figure.for.platform !== undefined && !named) return [];
      const fit = fitOf(figure.for, facets);
      return fit === null || fit === 0 ? [] : [{ figure, fit: fit + (named ? 10 : 0) }];
    })
    .sort((a, b) => b.fit - a.fit)
    .map(({ figure }) => figure);
}

/** The lowest training level that a row of this credential holds for, where its rows name levels. */
export function levelFrom(library: Library, credential: string): number | null {
  const levels = [...library.figures.values()]
    .filter(
      ({ id, for: facets }) =>
        id.startsWith("pay.") && facets.credential?.includes(credential) && facets.platform === undefined,
    )
    .flatMap(({ for: facets }) => facets.level ?? []);
  return levels.length === 0 ? null : Math.min(...levels);
}

/** Facets in words: "Resident, PGY-3, Emergency medicine". */
export function facetWords({ vocabulary }: Library, facets: Facets): string {
  const title = (group: "credential" | "specialty" | "platform" | "authorization" | "employer") =>
    (facets[group] ?? []).map((id) => vocabulary.groups[group].get(id)?.title ?? id);
  const level = (facets.level ?? []).map((year) =>
    facets.credential?.includes("student") ? `year ${year}` : `PGY-${year}`,
  );
  return [
    ...title("credential"),
    ...level,
    ...title("specialty"),
    ...title("employer"),
    ...title("authorization"),
    ...title("platform"),
  ].join(", ");
}
