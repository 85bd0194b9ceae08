import { useState, type KeyboardEvent } from "react";
import { Icon } from "../chrome/icons";
import { useWorkbench } from "../use-workbench";
import type { RibbonButton, RibbonControl, RibbonGroup, RibbonTab } from "./manifest";

/** What the page itself has on Home: as little as it can do. */
const HOME: RibbonTab = { id: "TabHome", label: "Home", builtIn: true, groups: [] };

/** Tabs and buttons: those of the add-in's manifest, after a Home tab. */
export function Ribbon() {
  const workbench = useWorkbench();
  const { addin } = workbench;
  const added = addin.manifest?.tabs ?? [];
  const visible = addin.connection?.ribbon.visible;
  const home = { ...HOME, groups: added.filter(({ builtIn }) => builtIn).flatMap(({ groups }) => groups) };
  const tabs = [home, ...added.filter(({ builtIn, id }) => !builtIn && visible?.get(id) !== false)];
  const [chosen, setChosen] = useState<string>();
  const tab = tabs.find(({ id }) => id === chosen) ?? tabs.at(-1)!;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = by && tabs[tabs.indexOf(tab) + by];
    if (!next) return;
    setChosen(next.id);
    document.getElementById(`ribbon-${next.id}`)?.focus();
  };
  return (
    <section className="ribbon" aria-label="Ribbon" data-region="ribbon">
      <div className="ribbon-tabs" role="tablist" aria-label="Tabs of the ribbon" onKeyDown={onKeyDown}>
        {tabs.map(({ id, label }) => (
          <button
            type="button"
            role="tab"
            key={id}
            id={`ribbon-${id}`}
            className="ribbon-tab"
            aria-selected={id === tab.id}
            aria-controls="ribbon-panel"
            tabIndex={id === tab.id ? 0 : -1}
            onClick={() => setChosen(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="ribbon-panel" id="ribbon-panel" role="tabpanel" aria-labelledby={`ribbon-${tab.id}`}>
        {tab === home && <HomeGroup />}
        {tab.groups.map((group) => (
          <Group key={group.id} group={group} />
        ))}
      </div>
    </section>
  );
}

function HomeGroup() {
  const workbench = useWorkbench();
  const { addin } = workbench;
  return (
    <div className="ribbon-group" role="group" aria-label="Workbench">
      <button
        type="button"
        className="ribbon-button"
        disabled={!addin.manifest}
        onClick={() => (addin.shown = !addin.shown)}
      >
        <Icon name="pane" size={28} />
        <span>{addin.shown ? "Hide pane" : "Show pane"}</span>
      </button>
      <span className="ribbon-group-label">Workbench</span>
    </div>
  );
}

function Group({ group }: { group: RibbonGroup }) {
  return (
    <div className="ribbon-group" role="group" aria-label={group.label}>
      {group.controls.map((control) => (
        <Control key={control.id} control={control} />
      ))}
      <span className="ribbon-group-label" aria-hidden="true">
        {group.label}
      </span>
    </div>
  );
}

function Control({ control }: { control: RibbonControl }) {
  const workbench = useWorkbench();
  const [open, setOpen] = useState(false);
  const enabled = (id: string) => workbench.addin.connection?.ribbon.enabled.get(id) !== false;
  const { title, description } = control.supertip;
  const tip = `supertip-${control.id}`;
  return (
    <div
      className="menu-place ribbon-place"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <button
        type="button"
        className="ribbon-button"
        disabled={!enabled(control.id)}
        aria-describedby={tip}
        {...(control.kind === "menu" ? { "aria-haspopup": "menu" as const, "aria-expanded": open } : {})}
        onClick={() => (control.kind === "menu" ? setOpen(!open) : workbench.press(control))}
      >
        {control.icon && <img src={control.icon} width={32} height={32} alt="" />}
        <span>
          {control.label}
          {control.kind === "menu" && <Icon name="chevron" size={10} />}
        </span>
      </button>
      <div className="supertip" id={tip} role="tooltip" hidden={open}>
        <b>{title}</b>
        <p>{description}</p>
      </div>
      {control.kind === "menu" && open && (
        <div
          className="menu"
          role="menu"
          aria-label={control.label}
          tabIndex={-1}
          onKeyDown={(event) => event.key === "Escape" && setOpen(false)}
        >
          {control.items.map((item, i) => (
            <MenuItem
              key={item.id}
              item={item}
              first={i === 0}
              enabled={enabled(item.id)}
              close={() => setOpen(false)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function MenuItem(props: { item: RibbonButton; first: boolean; enabled: boolean; close: () => void }) {
  const workbench = useWorkbench();
  const { item, first, enabled, close } = props;
  return (
    <button
      type="button"
      role="menuitem"
      disabled={!enabled}
      title={item.supertip.description}
      ref={(it) => {
        if (first) it?.focus();
      }}
      onClick={() => {
        close();
        workbench.press(item);
      }}
    >
      {item.smallIcon && <img src={item.smallIcon} width={16} height={16} alt="" />}
      {item.label}
    </button>
  );
}
