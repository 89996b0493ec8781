# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Label(Model):
    """A label: name, value and encoded. Body of post_journey_views_encodings_validate.

    Required by the platform: name, value, encoded.
    """

    name: str | None = field("name", default=None)
    value: str | None = field("value", default=None)
    encoded: bool | None = field("encoded", default=None)
