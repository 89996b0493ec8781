# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CardAction(Model):
    """Part of Card."""

    type: Literal["Link", "Postback"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    payload: str | None = field("payload", default=None)
    url: str | None = field("url", default=None)
    is_selected: bool | None = field("isSelected", default=None)
