/** Examples of the rules. Every person, number and address is invented for these tests. */
import type { Examples } from "./examples.ts";

export const namesAbroadExamples: Examples = {
  "name-elsewhere": {
    positives: [
      "pasien Tn. Budi Contoh, stroke",
      "bukaan la yiraahdo Faadumo Tijaabo",
      "beteg neve: Kovacs Teszt",
      "paciente Juan Pérez de Prueba con dolor torácico",
      "La paciente se llama Rosario Inventada",
      "Paciente: Consuelo Inventada, 45 años, diabetes",
    ],
    negatives: ["hasta la vista", "paciente con diabetes"],
  },
  "name-latin-abroad": {
    positives: [
      "paciente Juan Pérez de Prueba con dolor torácico",
      "La paciente se llama Rosario Inventada",
      "patiente Amélie Fictive, enceinte de 32 SA",
      "paziente Giulia Finta, 34 anni",
      "bệnh nhân Nguyễn Thị Thử bị đau ngực",
      "hasta Ayşe Deneme, göğüs ağrısı",
    ],
    negatives: ["paciente con diabetes", "Patient Safety Organization"],
  },
  "name-east-asian": {
    positives: [
      "患者：田中テスト 65歳 男性",
      "患者姓名：王测试，男，60岁",
      "山田テスト様、昨日入院しました",
      "환자 김테스트님 흉통으로 내원",
      "患者李测试，男，45岁，胸痛",
      "陈女士昨天住院了",
    ],
    negatives: ["患者隐私是什么", "患者データとは"],
  },
  "name-other-script": {
    positives: [
      "пациент Иванов Тест поступил с болью в груди",
      "المريض محمد تجريبي عمره ٦٠ سنة",
      "больной Петров жалуется на боль",
      "المريضة فاطمة اختبار لديها سكري",
      "मरीज रमेश को बुखार है",
      "пациентка Сидорова, 54 года",
    ],
    negatives: ["пациент поступил", "المريض"],
  },
};
