import type { Language } from "../../src/texts/languages";

/**
 * Words that nearly every sentence of a language has, and no sentence of another of ours: that of a text tells its language.
 * Left out is what both have: "die", "was", "so", "an", "in", "am", "war", "also", "bald", "hat", "man", "fast".
 */
const TELLING: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "the", "of", "and", "is", "are", "this", "that", "these", "with", "from", "not", "you", "your", "it", "its", "to",
    "for", "what", "which", "has", "have", "no", "new", "use", "type", "choose", "sheet", "sheets", "workbook", "formula",
    "formulas", "cell", "cells", "back", "help", "period", "objective", "objectives", "work", "language", "try", "again",
  ],
  de: [
    "der", "das", "den", "dem", "des", "und", "ist", "sind", "dieser", "diese", "dieses", "mit", "von", "nicht", "ein",
    "eine", "einen", "einer", "zu", "zum", "zur", "für", "auf", "welche", "kein", "keine", "neue", "neues", "blatt",
    "blätter", "arbeitsmappe", "formel", "formeln", "zelle", "zellen", "zurück", "hilfe", "zeitraum", "ziel", "ziele",
    "arbeit", "sprache", "versuchen", "wird", "wurde", "werden",
  ],
}; // prettier-ignore

/** The words of a text that tell another language than the one it should be in. */
export function foreignWordsIn(text: string, language: Language): string[] {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const others = Object.entries(TELLING).flatMap(([other, telling]) => (other === language ? [] : telling));
  return words.filter((word) => others.includes(word));
}
