# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CallToAction(Model):
    """Part of ContentOffer.

    Required by the platform: url.
    """

    text: str | None = field("text", default=None)
    url: str | None = field("url", default=None)
    target: Literal["Blank", "Self"] | str | None = field("target", default=None)
