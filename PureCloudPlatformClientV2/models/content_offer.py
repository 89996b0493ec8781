# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CallToAction(Model):
    """Call to action of a content offer. In ContentOffer.

    Required by the platform: url.
    """

    text: str | None = field("text", default=None)
    url: str | None = field("url", default=None)
    target: Literal["Blank", "Self"] | str | None = field("target", default=None)


class CloseButtonStyleProperties(Model):
    """Close button of a content offer styling configuration. In ContentOfferStylingConfiguration."""

    color: str | None = field("color", default=None)
    opacity: float | None = field("opacity", default=None)


class ContentOffer(Model):
    """Content offer of an action template. In ActionTemplate and 1 more.

    Required by the platform: display_mode, layout_mode.
    """

    image_url: str | None = field("imageUrl", default=None)
    display_mode: Literal["Modal", "Overlay", "Toast"] | str | None = field("displayMode", default=None)
    layout_mode: Literal[
        "TextOnly", "ImageOnly", "LeftText", "RightText", "TopText", "BottomText",
    ] | str | None = field("layoutMode", default=None)
    title: str | None = field("title", default=None)
    headline: str | None = field("headline", default=None)
    body: str | None = field("body", default=None)
    call_to_action: CallToAction | None = field("callToAction", default=None)
    style: ContentOfferStylingConfiguration | None = field("style", default=None)


class ContentOfferStyleProperties(Model):
    """Offer of a content offer styling configuration. In ContentOfferStylingConfiguration."""

    padding: str | None = field("padding", default=None)
    color: str | None = field("color", default=None)
    background_color: str | None = field("backgroundColor", default=None)


class ContentOfferStylingConfiguration(Model):
    """Style of a content offer. In ContentOffer."""

    position: ContentPositionProperties | None = field("position", default=None)
    offer: ContentOfferStyleProperties | None = field("offer", default=None)
    close_button: CloseButtonStyleProperties | None = field("closeButton", default=None)
    cta_button: CtaButtonStyleProperties | None = field("ctaButton", default=None)
    title: TextStyleProperties | None = field("title", default=None)
    headline: TextStyleProperties | None = field("headline", default=None)
    body: TextStyleProperties | None = field("body", default=None)


class ContentPositionProperties(Model):
    """Position of a content offer styling configuration. In ContentOfferStylingConfiguration."""

    top: str | None = field("top", default=None)
    bottom: str | None = field("bottom", default=None)
    left: str | None = field("left", default=None)
    right: str | None = field("right", default=None)


class CtaButtonStyleProperties(Model):
    """Cta button of a content offer styling configuration. In ContentOfferStylingConfiguration."""

    color: str | None = field("color", default=None)
    font: str | None = field("font", default=None)
    font_size: str | None = field("fontSize", default=None)
    text_align: Literal["Left", "Right", "Center"] | str | None = field("textAlign", default=None)
    background_color: str | None = field("backgroundColor", default=None)


class TextStyleProperties(Model):
    """Body of a content offer styling configuration. In ContentOfferStylingConfiguration."""

    color: str | None = field("color", default=None)
    font: str | None = field("font", default=None)
    font_size: str | None = field("fontSize", default=None)
    text_align: Literal["Left", "Right", "Center"] | str | None = field("textAlign", default=None)
