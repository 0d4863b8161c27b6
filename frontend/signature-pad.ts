/**
 * A sheet to sign on with a finger, a pen or a mouse. It is white with dark ink in light and dark
 * alike, because what is drawn is printed later. The server is told each finished stroke's picture.
 */
class SignaturePad extends HTMLElement {
  private static readonly WIDTH = 1200;
  private static readonly HEIGHT = 360;

  private readonly canvas = document.createElement('canvas');
  private readonly clearButton = document.createElement('button');
  private drawing = false;

  static get observedAttributes() {
    return ['label', 'clear-label'];
  }

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = `
      :host { display: block; }
      canvas {
        display: block; box-sizing: border-box; width: 100%; max-width: 40rem; aspect-ratio: 10 / 3;
        background: #fff; border: 2px solid #5b6664; border-radius: 8px; touch-action: none;
        cursor: crosshair;
      }
      button {
        font: inherit; color: inherit; background: none; border: 1px solid currentColor;
        border-radius: 8px; min-height: 44px; padding: 0 1rem; margin-top: 0.5rem; cursor: pointer;
      }
      button:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
    `;
    this.canvas.width = SignaturePad.WIDTH;
    this.canvas.height = SignaturePad.HEIGHT;
    this.canvas.setAttribute('role', 'img');
    this.clearButton.type = 'button';
    this.clearButton.addEventListener('click', () => this.clear());
    this.canvas.addEventListener('pointerdown', (event) => this.start(event));
    this.canvas.addEventListener('pointermove', (event) => this.move(event));
    this.canvas.addEventListener('pointerup', () => this.stop());
    this.canvas.addEventListener('pointercancel', () => this.stop());
    root.append(style, this.canvas, this.clearButton);
  }

  attributeChangedCallback() {
    this.canvas.setAttribute('aria-label', this.getAttribute('label') ?? '');
    this.clearButton.textContent = this.getAttribute('clear-label') ?? '';
  }

  clear() {
    this.context().clearRect(0, 0, SignaturePad.WIDTH, SignaturePad.HEIGHT);
    this.tell('');
  }

  private start(event: PointerEvent) {
    if (!event.isPrimary || event.button !== 0) {
      return;
    }
    event.preventDefault();
    this.canvas.setPointerCapture(event.pointerId);
    this.drawing = true;
    const context = this.context();
    context.lineWidth = 5;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.strokeStyle = '#10222b';
    const [x, y] = this.place(event);
    context.beginPath();
    context.moveTo(x, y);
    // A dot is a stroke too.
    context.lineTo(x + 0.1, y);
    context.stroke();
  }

  private move(event: PointerEvent) {
    if (!this.drawing || !event.isPrimary) {
      return;
    }
    const steps = event.getCoalescedEvents?.() ?? [];
    for (const step of steps.length > 0 ? steps : [event]) {
      this.context().lineTo(...this.place(step));
    }
    this.context().stroke();
  }

  private stop() {
    if (this.drawing) {
      this.drawing = false;
      this.tell(this.canvas.toDataURL('image/png').split(',')[1] ?? '');
    }
  }

  private place(event: PointerEvent): [number, number] {
    const box = this.canvas.getBoundingClientRect();
    return [
      ((event.clientX - box.left) * SignaturePad.WIDTH) / box.width,
      ((event.clientY - box.top) * SignaturePad.HEIGHT) / box.height,
    ];
  }

  private context(): CanvasRenderingContext2D {
    return this.canvas.getContext('2d')!;
  }

  private tell(png: string) {
    this.dispatchEvent(new CustomEvent('signature-changed', { detail: png }));
  }
}

customElements.define('kinward-signature-pad', SignaturePad);
