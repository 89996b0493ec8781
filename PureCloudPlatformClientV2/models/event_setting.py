# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .typing_setting import TypingSetting


class EventSetting(Model):
    """EventSetting of the Platform API."""

    typing: TypingSetting | None = field("typing", default=None)
