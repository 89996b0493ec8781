# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GreetingMediaInfo(Model):
    """Greeting media information: media file URI, media image URI and 1 more. Answer of get_greeting_media."""

    id: str | None = field("id", default=None)
    media_file_uri: str | None = field("mediaFileUri", default=None)
    media_image_uri: str | None = field("mediaImageUri", default=None)
