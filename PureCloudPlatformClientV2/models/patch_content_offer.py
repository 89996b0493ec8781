# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import PatchCallToAction, PatchContentOfferStylingConfiguration


class PatchContentOffer(Model):
    """Part of PatchActionTemplate."""

    image_url: str | None = field("imageUrl", default=None)
    display_mode: Literal["Modal", "Overlay", "Toast"] | str | None = field("displayMode", default=None)
    layout_mode: Literal[
        "TextOnly", "ImageOnly", "LeftText", "RightText", "TopText", "BottomText",
    ] | str | None = field("layoutMode", default=None)
    title: str | None = field("title", default=None)
    headline: str | None = field("headline", default=None)
    body: str | None = field("body", default=None)
    call_to_action: PatchCallToAction | None = field("callToAction", default=None)
    style: PatchContentOfferStylingConfiguration | None = field("style", default=None)
