/** A profession in the words of schema.org, for search engines: its occupation, its questions, and where it stands. */
import type { Profession } from '../catalogue/record/schema.js';
import { spokenTitle } from '../catalogue/spoken-title.js';
import { payRanges } from '../messages/fact-texts.js';
import { nearestLanguage } from '../messages/languages.js';
import { sheetMessages, type SheetMessages } from '../messages/sheet.js';

export interface JsonLdOptions {
  /** Address of the page about the profession. */
  readonly url?: string;
  /** The pages above it, outermost first, such as the site and its list of professions. */
  readonly trail?: readonly { readonly name: string; readonly url: string }[];
  /** Language of labels; that of the interface which is nearest. */
  readonly language?: string;
}

export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}

const COUNTRIES = { BE: 'Belgique', FR: 'France' } as const;

/** `Occupation` and `BreadcrumbList`, and `FAQPage` where the record has questions. Goes into a page by `jsonLdScript`. */
export function professionJsonLd(profession: Profession, { url, trail = [], language }: JsonLdOptions = {}): JsonLd {
  const messages = sheetMessages({ language: nearestLanguage(language), address: 'vous' });
  const name = spokenTitle(profession);
  const questions = [...(profession.questions?.entries ?? []), ...(profession.visitorQuestions?.entries ?? [])];
  const breadcrumbs = [...trail, { name, ...(url && { url }) }];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { ...occupation(profession, messages), name, ...(url && { '@id': `${url}#occupation`, url, mainEntityOfPage: url }) },
      ...(questions.length > 0
        ? [
            {
              '@type': 'FAQPage',
              ...(url && { '@id': `${url}#faq`, url }),
              name,
              inLanguage: profession.language,
              mainEntity: questions.map(({ question, answer }) => ({
                '@type': 'Question',
                name: question,
                acceptedAnswer: { '@type': 'Answer', text: answer },
              })),
            },
          ]
        : []),
      {
        '@type': 'BreadcrumbList',
        itemListElement: breadcrumbs.map(({ name, url }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name,
          ...(url && { item: { '@type': 'WebPage', '@id': url } }),
        })),
      },
    ],
  };
}

function occupation(profession: Profession, messages: SheetMessages): Readonly<Record<string, unknown>> {
  const { title, otherNames = [], skills, codes } = profession;
  const names = [title.inclusive, title.feminine, title.masculine, ...otherNames].filter((name, index, all) => all.indexOf(name) === index);
  const abilities = [...(skills?.technical ?? []), ...(skills?.human ?? []), ...(profession.qualities?.items ?? [])];
  return {
    '@type': 'Occupation',
    alternateName: names,
    description: profession.tagline,
    ...(codes?.isco08 && { occupationalCategory: codes.isco08.map((code) => `ISCO-08 ${code}`) }),
    ...(codes?.esco && { sameAs: codes.esco }),
    occupationLocation: { '@type': 'Country', name: COUNTRIES.BE },
    responsibilities: profession.missions.items,
    ...(abilities.length > 0 && { skills: abilities }),
    ...(profession.studies && { educationRequirements: profession.studies.steps }),
    ...(profession.access && { qualifications: profession.access.text }),
    ...(profession.salary && { estimatedSalary: salaries(profession.salary, messages) }),
  };
}

/** Each range with what it holds for. The figures are no percentiles, so they are not given as such. */
function salaries(salary: NonNullable<Profession['salary']>, messages: SheetMessages): readonly object[] {
  const { amount, country, scope, scopeLabel, estimate, year } = salary;
  const limits = [messages.pay[amount], COUNTRIES[country], messages.pay[scope], scopeLabel, estimate && messages.pay.estimate, year];
  return payRanges(salary).map(({ kind, low, high }) => ({
    '@type': 'MonetaryAmount',
    name: `${messages.pay[kind]} (${limits.filter(Boolean).join(', ')})`,
    currency: 'EUR',
    validFrom: String(year),
    value: { '@type': 'QuantitativeValue', ...(low === high ? { value: low } : { minValue: low, maxValue: high }), unitText: 'MONTH' },
  }));
}
