import {
  type Calendar,
  createCalendar,
  DayGrid,
  destroyCalendar,
  Interaction,
  ResourceTimeGrid,
  TimeGrid,
} from '@event-calendar/core';
import sheet from '@event-calendar/core/index.css?inline';

/** A session as the server sends it; times are the center's own, without an offset. */
interface Entry {
  id: string;
  title: string;
  /** What a screen reader says instead of the title: day, time, title, place. */
  label: string;
  start: string;
  end: string;
  columns: string[];
  tone: string;
  movable: boolean;
}

/** A time in which nothing can be booked, behind the sessions. */
interface Shade {
  title: string;
  start: string;
  end: string;
  /** A whole day, which a month shows too. */
  day: boolean;
  columns: string[];
}

/** Everything on screen; the server decides what that is and sends all of it at every change. */
interface Page {
  view: 'DAY' | 'WEEK' | 'MONTH' | 'COLUMNS';
  date: string;
  today: string;
  locale: string;
  firstDay: number;
  earliest: string;
  latest: string;
  label: string;
  entries: Entry[];
  shades: Shade[];
  columns: { id: string; title: string }[];
}

const VIEWS = {
  DAY: 'timeGridDay',
  WEEK: 'timeGridWeek',
  MONTH: 'dayGridMonth',
  COLUMNS: 'resourceTimeGridDay',
};

/**
 * A calendar of days, weeks, months, or a day in columns. It shows what it is told, and tells the
 * server what somebody opens (`calendar-open`) or drags (`calendar-move`). Every text is set as
 * text: nothing the server sends is read as HTML.
 */
class KinwardCalendar extends HTMLElement {
  private calendar?: Calendar;
  private shown?: Page;
  private readonly frame = document.createElement('div');

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = String(sheet) + OWN;
    root.append(style, this.frame);
    // The library's table has no rows to speak of, so it is none to whoever hears it: each session
    // says its day and time itself, and the list beside the calendar is the equivalent.
    new MutationObserver(() => this.dropTableRoles()).observe(this.frame, {
      childList: true,
      subtree: true,
    });
  }

  private dropTableRoles() {
    for (const role of ['table', 'rowgroup', 'row', 'cell', 'columnheader', 'rowheader']) {
      this.frame.querySelectorAll(`[role="${role}"]`).forEach((el) => el.removeAttribute('role'));
    }
    // A day without sessions scrolls as well, and has nothing else that takes the keyboard.
    this.frame.querySelectorAll<HTMLElement>('.ec-main').forEach((el) => (el.tabIndex = 0));
    for (const name of ['aria-colindex', 'aria-rowindex', 'aria-colcount', 'aria-rowcount']) {
      this.frame.querySelectorAll(`[${name}]`).forEach((el) => el.removeAttribute(name));
    }
  }

  set page(page: Page) {
    this.shown = page;
    this.draw();
  }

  connectedCallback() {
    this.draw();
  }

  disconnectedCallback() {
    if (this.calendar) {
      void destroyCalendar(this.calendar);
      this.calendar = undefined;
    }
  }

  private draw() {
    if (!this.shown || !this.isConnected) {
      return;
    }
    const options = this.options(this.shown);
    this.setAttribute('aria-label', this.shown.label);
    if (this.calendar) {
      for (const [name, value] of Object.entries(options)) {
        this.calendar.setOption(name as keyof Calendar.Options, value as never);
      }
    } else {
      this.calendar = createCalendar(
        this.frame,
        [DayGrid, TimeGrid, ResourceTimeGrid, Interaction],
        { ...FIXED, ...this.handlers(), ...options },
      );
    }
  }

  private options(page: Page): Calendar.Options {
    return {
      view: VIEWS[page.view],
      date: page.date,
      locale: page.locale,
      firstDay: page.firstDay as Calendar.Options['firstDay'],
      slotMinTime: page.earliest,
      slotMaxTime: page.latest,
      highlightedDates: [page.today],
      resources: page.columns,
      events: [
        ...page.shades.map((shade) => background(shade, page.view === 'MONTH')),
        ...page.entries.map(session),
      ],
    };
  }

  private handlers(): Calendar.Options {
    return {
      eventClick: ({ event }) => this.tell('calendar-open', { id: event.id }),
      eventContent: ({ event }) => (event.display === 'background' ? named(String(event.title)) : undefined),
      eventDidMount: ({ el, event }) => {
        if (event.display !== 'background') {
          el.setAttribute('aria-label', String(event.extendedProps.label));
        }
      },
      eventDrop: ({ event, newResource, oldResource }) =>
        this.tell('calendar-move', {
          id: event.id,
          start: local(event.start),
          from: oldResource?.id ?? '',
          to: newResource?.id ?? '',
        }),
    };
  }

  private tell(type: string, detail: object) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

function session(entry: Entry): Calendar.EventInput {
  return {
    id: entry.id,
    start: entry.start,
    end: entry.end,
    title: entry.title,
    resourceIds: entry.columns,
    startEditable: entry.movable,
    classNames: [entry.tone],
    extendedProps: { label: entry.label },
  };
}

/** Only what lasts all day stands behind the days of a month. */
function background(shade: Shade, month: boolean): Calendar.EventInput {
  return {
    start: shade.start,
    end: shade.end,
    title: shade.title,
    resourceIds: shade.columns,
    display: 'background',
    allDay: month && shade.day,
    editable: false,
  };
}

/** What lies behind the sessions says what it is; the library leaves it nameless. */
function named(title: string): { domNodes: Node[] } {
  const name = document.createElement('span');
  name.textContent = title;
  return { domNodes: [name] };
}

/** The day and minute a date shows here, as the server sent it: without an offset. */
function local(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

const FIXED: Calendar.Options = {
  allDaySlot: false,
  eventDurationEditable: false,
  eventLongPressDelay: 400,
  headerToolbar: { start: '', center: '', end: '' },
  height: '100%',
  pointer: false,
  slotDuration: '00:30',
  snapDuration: '00:15',
};

const OWN = `
  :host { display: block; min-height: 0; }
  :host > div { height: 100%; }
  .ec {
    color-scheme: inherit; font: inherit;
    --ec-bg-color: transparent;
    --ec-border-color: light-dark(oklch(0.87 0.01 80), oklch(0.38 0.01 200));
    --ec-today-bg-color: transparent;
    --ec-highlight-color: light-dark(oklch(0.95 0.03 190), oklch(0.3 0.03 190));
    --ec-popup-bg-color: Canvas;
    --ec-event-text-color: light-dark(#fff, #10201f);
    --ec-event-bg-color: light-dark(oklch(0.44 0.085 195), oklch(0.76 0.09 190));
  }
  .ec-event { cursor: pointer; border-radius: 6px; }
  .ec-event:focus-visible { outline: 3px solid CanvasText; outline-offset: 1px; }
  .ec-event.therapy {
    --ec-event-bg-color: light-dark(oklch(0.43 0.11 310), oklch(0.79 0.09 310));
  }
  .ec-event.tentative {
    background: Canvas; color: CanvasText; border: 2px dashed currentColor;
  }
  .ec-event.taken {
    --ec-event-bg-color: light-dark(oklch(0.46 0.01 200), oklch(0.72 0.01 200));
    cursor: default;
  }
  .ec-event.more { background: none; color: CanvasText; text-decoration: underline; }
  .ec-event.more .ec-event-time { display: none; }
  .ec-event-title { overflow-wrap: anywhere; line-height: 1.25; }
  .ec-day-grid .ec-event-title {
    display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2;
    white-space: normal; min-block-size: auto;
  }
  .ec-day-grid .ec-event-body { flex-direction: column; }
  .ec-time-grid .ec-event-body { overflow: hidden; line-height: 1.25; }
  .ec-bg-event {
    display: flex; padding: 2px 4px; overflow: hidden; opacity: 1; font-size: 0.85em;
    color: CanvasText;
    background: light-dark(oklch(0.45 0.01 200 / 0.14), oklch(0.85 0.01 200 / 0.14));
  }
  .ec-day-grid .ec-bg-event { align-items: end; }
  .ec-time-grid .ec-body .ec-sidebar { background-image: none; }
  .ec-day.ec-other-month .ec-day-head time, .ec-day.ec-other-month time { opacity: 0.75; }
`;

customElements.define('kinward-calendar', KinwardCalendar);
