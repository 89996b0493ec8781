# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TypingSetting


class EventSetting(Model):
    """Part of MessagingSetting and 3 more."""

    typing: TypingSetting | None = field("typing", default=None)
