# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        CloseButtonStyleProperties, ContentOfferStyleProperties, ContentPositionProperties, CtaButtonStyleProperties,
        TextStyleProperties,
    )


class ContentOfferStylingConfiguration(Model):
    """Part of ContentOffer."""

    position: ContentPositionProperties | None = field("position", default=None)
    offer: ContentOfferStyleProperties | None = field("offer", default=None)
    close_button: CloseButtonStyleProperties | None = field("closeButton", default=None)
    cta_button: CtaButtonStyleProperties | None = field("ctaButton", default=None)
    title: TextStyleProperties | None = field("title", default=None)
    headline: TextStyleProperties | None = field("headline", default=None)
    body: TextStyleProperties | None = field("body", default=None)
