"""Makes the pictures beside it, with Pillow 11.3 or newer: drawn here, of nothing, free for any use.
Each FILE.EXT has a FILE.EXT.png beside it: its pixels as the decoder of another house reads them."""
import math, os
from PIL import Image, PngImagePlugin

os.chdir(os.path.dirname(os.path.abspath(__file__)))
W, H = 83, 61


def scene(w=W, h=H):
    image = Image.new("RGB", (w, h))
    for y in range(h):
        for x in range(w):
            r = 128 + 100 * math.sin(x / 9) * math.cos(y / 13)
            g = 255 * y / (h - 1)
            b = 255 * x / (w - 1)
            if (x - w * 0.7) ** 2 + (y - h * 0.4) ** 2 < (h / 5) ** 2:
                r, g, b = 230, 40, 60
            image.putpixel((x, y), (int(r), int(g), int(b)))
    return image


def with_alpha():
    image = scene().convert("RGBA")
    for y in range(H):
        for x in range(W):
            r, g, b, _ = image.getpixel((x, y))
            image.putpixel((x, y), (r, g, b, min(255, x * 4)))
    return image


def save(name, image, truth=True, **options):
    image.save(name, **options)
    if truth:
        read = Image.open(name)
        read.convert("RGBA" if read.mode in ("RGBA", "LA") else "RGB").save(name + ".png", optimize=True)


exif = Image.Exif()
exif[0x0112] = 6
exif[0x010E] = "secret place"
gps = exif.get_ifd(0x8825)
gps[1], gps[2] = "N", (52.0, 31.0, 0.0)
note = exif.tobytes()
xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/">secret rights</x:xmpmeta>'

s = scene()
save("baseline-420.jpg", s, quality=85)
save("baseline-422.jpg", s, quality=85, subsampling=1)
save("baseline-444.jpg", s, quality=92, subsampling=0)
save("restarts.jpg", s, quality=85, restart_marker_blocks=3)
save("progressive-420.jpg", s, quality=85, progressive=True)
save("progressive-444.jpg", s, quality=92, progressive=True, subsampling=0)
save("grey.jpg", s.convert("L"), quality=85)
save("progressive-grey.jpg", s.convert("L"), quality=85, progressive=True)
save("camera.jpg", s, quality=85, exif=note, xmp=xmp, comment=b"secret comment")
save("cmyk.jpg", s.convert("CMYK"), truth=False, quality=85)
save("lossy.webp", s, quality=85)
save("lossless.webp", s, lossless=True)
save("alpha.webp", with_alpha(), quality=85)
save("alpha-lossless.webp", with_alpha(), lossless=True)
save("camera.webp", s, quality=85, exif=note, xmp=xmp)
save("moving.webp", s, truth=False, save_all=True, append_images=[s.rotate(90)], quality=50)
save("plain.avif", s, quality=80)
save("alpha.avif", with_alpha(), quality=80)
save("camera.avif", s, quality=80, exif=note, xmp=xmp)
save("moving.avif", s, truth=False, save_all=True, append_images=[s.rotate(90)], quality=50)
info = PngImagePlugin.PngInfo()
info.add_text("Comment", "secret comment")
save("camera.png", s, pnginfo=info, exif=note)
save("palette.png", s.quantize(64))
save("moving.png", s, truth=False, save_all=True, append_images=[s.rotate(90)])
save("moving.gif", s, truth=False)
