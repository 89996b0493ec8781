# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        PatchCloseButtonStyleProperties, PatchContentOfferStyleProperties, PatchContentPositionProperties,
        PatchCtaButtonStyleProperties, PatchTextStyleProperties,
    )


class PatchContentOfferStylingConfiguration(Model):
    """Part of PatchContentOffer."""

    position: PatchContentPositionProperties | None = field("position", default=None)
    offer: PatchContentOfferStyleProperties | None = field("offer", default=None)
    close_button: PatchCloseButtonStyleProperties | None = field("closeButton", default=None)
    cta_button: PatchCtaButtonStyleProperties | None = field("ctaButton", default=None)
    title: PatchTextStyleProperties | None = field("title", default=None)
    headline: PatchTextStyleProperties | None = field("headline", default=None)
    body: PatchTextStyleProperties | None = field("body", default=None)
