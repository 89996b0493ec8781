# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SocialHandle(Model):
    """Part of GDPRSubject."""

    type: Literal["TWITTER"] | str | None = field("type", default=None)
    value: str | None = field("value", default=None)
