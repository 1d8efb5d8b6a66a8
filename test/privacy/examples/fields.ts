/** Examples of the rules. Every person, number and address is invented for these tests. */
import type { Examples } from "./examples.ts";

const HL7 =
  "MSH|^~\\&|LAB|DEMOHOSP|EHR|DEMOHOSP|20251103||ORU^R01|MSG0001|P|2.3\nPID|1||00917745^^^DEMO^MR||FAUXBERG^JANICE^L||19711205|F|||9 FAKE ST^^TESTVILLE^OH^42917||(614)555-0112|||||88120377|987-65-4329\nPV1|1|I|5N^512^1";
const JSON_RECORD =
  '{"resourceType":"Patient","identifier":[{"mrn":"00917745"}],"name":[{"family":"Mockford","given":["Silas"]}],"birthDate":"1949-05-05","admitDate":"2025-11-01","room":"418","accountNumber":"88120377","memberId":"XQT000123456","accession":"25-0044192","phone":"614-555-0112","email":"silas.mock@example.com","ssn":"987-65-4329","address":"9 Fake St","zip":"42917"}';
const XML =
  '<patientRole><id extension="99120441" root="2.16"/><addr><streetAddressLine>17 Sham St</streetAddressLine><postalCode>75999</postalCode></addr><telecom value="tel:614-555-0112"/><patient><name><given>Isadora</given><family>Mockerby</family></name><birthTime value="19610914"/></patient></patientRole>';
const TABLE =
  "mrn,last,first,dob,zip,phone,room,visit no,admit date,email,ssn,member id,specimen\n00120045,Demoski,Alan,1966-01-30,69512,503-555-0105,418,V00088127,2025-11-01,alan@example.com,987-65-4329,XQT000123456,25-0044192";
const NEITHER = ['{"model":"gpt","temperature":0.7,"name":""}', "name,role\nvalue,task", "a | b | c"];

const both = (...positives: string[]) => ({ positives, negatives: NEITHER });

export const fieldExamples: Examples = {
  "field-name": both(HL7, JSON_RECORD, XML, TABLE),
  "field-mrn": both(HL7, JSON_RECORD, XML, TABLE),
  "field-dob": both(HL7, JSON_RECORD, XML, TABLE),
  "field-date": both(HL7, JSON_RECORD, TABLE),
  "field-address": both(HL7, JSON_RECORD, XML),
  "field-zip": both(HL7, JSON_RECORD, XML, TABLE),
  "field-phone": both(HL7, JSON_RECORD, XML, TABLE),
  "field-email": both(JSON_RECORD, TABLE, '{"patient_email": "a.mock@example.com"}'),
  "field-ssn": both(HL7, JSON_RECORD, TABLE),
  "field-room": both(HL7, JSON_RECORD, TABLE),
  "field-account": both(HL7, JSON_RECORD, TABLE),
  "field-member": both(JSON_RECORD, TABLE, '{"subscriberId":"W882911023"}'),
  "field-other-id": both(JSON_RECORD, TABLE, '{"specimenId": "25-0044192"}'),
};
