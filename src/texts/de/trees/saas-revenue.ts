import type { ReadyTreeTexts } from "../../texts";

export const saasRevenue: ReadyTreeTexts["saasRevenue"] = {
  title: "SaaS-Umsatz",
  text: "MRR am Ende des Quartals: was da war, was durch Tests und durch Kunden dazukam, was wegfiel.",
  fits: "Passt zu einem Geschäft mit Abonnements, das fragt, ob es durch neue Kunden, durch bestehende oder durch weniger Verluste wachsen soll.",
  nodes: {
    root: { node: "MRR am Ende des Quartals" },
    grown: { node: "MRR vor Verlusten" },
    opening: { node: "MRR am Anfang des Quartals" },
    added: { node: "MRR neuer Kunden" },
    customers: { node: "Neue Kunden" },
    trials: { node: "Begonnene Tests" },
    conversion: { node: "Vom Test zum Kunden" },
    perCustomer: { node: "MRR je neuem Kunden" },
    expansion: { node: "MRR durch Ausbau" },
    lost: { node: "Verlorener MRR" },
    churn: { node: "MRR von Kunden, die gingen" },
    downgrades: { node: "MRR, der durch kleinere Pakete wegfiel" },
  },
};
