"""Draws the pictures of the gallery's article about pictures, with Pillow 11.3 or newer. They show a bridge
that does not exist, and are free for any use. The JPEG is stored lying on its side, with the metadata
that a telephone would write, so that the build has something to turn and to take away."""
import math, os
from PIL import Image, ImageDraw, ImageFilter

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../content/articles/pictures")


def bridge(w, h):
    image = Image.new("RGB", (w, h))
    draw = ImageDraw.Draw(image)
    horizon = int(h * 0.62)
    for y in range(h):
        if y < horizon:
            t = y / horizon
            colour = (int(30 + 215 * t ** 1.4), int(50 + 120 * t), int(110 + 10 * t))
        else:
            t = (y - horizon) / (h - horizon)
            colour = (int(150 - 120 * t), int(110 - 70 * t), int(115 - 45 * t))
        draw.line([(0, y), (w, y)], fill=colour)
    sun = (int(w * 0.7), int(horizon * 0.84), int(h * 0.07))
    draw.ellipse([sun[0] - sun[2], sun[1] - sun[2], sun[0] + sun[2], sun[1] + sun[2]], fill=(255, 222, 150))
    for i in range(60):
        y = horizon + int((h - horizon) * (i / 60) ** 1.5)
        reach = sun[2] * (0.5 + i / 40) * (0.7 + 0.3 * math.sin(i * 2.7))
        draw.line([(sun[0] - reach, y), (sun[0] + reach, y)], fill=(236, 170, 120), width=max(1, h // 400))
    for x in range(w):
        top = horizon - int(h * (0.05 + 0.03 * math.sin(x / w * 9) + 0.015 * math.sin(x / w * 31)))
        draw.line([(x, top), (x, horizon)], fill=(58, 48, 70))
    deck = int(h * 0.57)
    dark = (28, 24, 38)
    for tower in (0.28, 0.62):
        x = int(w * tower)
        draw.rectangle([x - w // 130, int(h * 0.16), x + w // 130, int(h * 0.72)], fill=dark)
    for x in range(w):
        u = x / w
        centres = (0.28, 0.62)
        sag = min(abs(u - c) for c in centres)
        cable = int(h * 0.17 + (deck - h * 0.17) * min(1, (sag / 0.17) ** 1.6 * 0.93))
        draw.ellipse([x - w // 700, cable, x + w // 700, cable + w // 350], fill=dark)
        if x % (w // 70) == 0:
            draw.line([(x, cable), (x, deck)], fill=dark, width=max(1, w // 1100))
    draw.rectangle([0, deck, w, deck + h // 60], fill=dark)
    return image


def plan(w, h):
    image = Image.new("RGBA", (w * 2, h * 2), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    ink, blue = (30, 30, 30, 255), (40, 110, 170, 255)
    draw.rectangle([w * 0.1, h * 0.95, w * 1.9, h * 1.05], fill=ink)
    for tower in (0.56, 1.24):
        draw.rectangle([w * tower - 14, h * 0.3, w * tower + 14, h * 1.5], fill=ink)
        for i in range(1, 8):
            for side in (-1, 1):
                draw.line([(w * tower, h * 0.34), (w * tower + side * i * w * 0.045, h * 0.95)], fill=ink, width=4)
    draw.rectangle([0, h * 1.5, w * 2, h * 1.56], fill=blue)
    return image.resize((w, h), Image.LANCZOS)


os.makedirs(FOLDER, exist_ok=True)
os.chdir(FOLDER)
exif = Image.Exif()
exif[0x0112] = 6
exif[0x0110] = "Telephone of an invented person"
exif.get_ifd(0x8825)[1] = "N"
exif.get_ifd(0x8825)[2] = (1.0, 2.0, 3.0)
bridge(1800, 1200).transpose(Image.ROTATE_90).save("crossing-at-dusk.jpg", quality=82, exif=exif, comment=b"not for publication")
plan(1000, 700).quantize(48, method=Image.Quantize.FASTOCTREE).save("elevation.png", optimize=True)
bridge(900, 600).filter(ImageFilter.GaussianBlur(1)).crop((300, 60, 720, 540)).save("tower.webp", quality=80)
bridge(1200, 500).save("skyline.avif", quality=60)
