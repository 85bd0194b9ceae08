import type { ReadyTreeTexts } from "../../texts";

export const webFunnel: ReadyTreeTexts["webFunnel"] = {
  title: "Trichter im Online-Shop",
  text: "Online-Umsatz eines Monats: Besuche, Warenkörbe und Zahlungen auf Handys und Computern, mal Bestellwert.",
  fits: "Passt zu einem Shop, der wissen will, an welchem Schritt und auf welchem Gerät er die meisten Käufer verliert.",
  nodes: {
    root: { node: "Online-Umsatz je Monat" },
    orders: { node: "Bestellungen" },
    mobileOrders: { node: "Bestellungen auf Handys", segment: "Handy" },
    mobileVisits: { node: "Besuche", segment: "Handy" },
    mobileBasket: { node: "Besuche, die einen Warenkorb füllen", segment: "Handy" },
    mobilePaid: { node: "Warenkörbe, die bezahlt werden", segment: "Handy" },
    desktopOrders: { node: "Bestellungen auf Computern", segment: "Computer" },
    desktopVisits: { node: "Besuche", segment: "Computer" },
    desktopBasket: { node: "Besuche, die einen Warenkorb füllen", segment: "Computer" },
    desktopPaid: { node: "Warenkörbe, die bezahlt werden", segment: "Computer" },
    orderValue: { node: "Wert einer Bestellung" },
  },
};
