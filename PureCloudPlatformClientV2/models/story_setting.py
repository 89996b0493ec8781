# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import InboundOnlySetting


class StorySetting(Model):
    """Part of ContentSetting."""

    mention: InboundOnlySetting | None = field("mention", default=None)
    reply: InboundOnlySetting | None = field("reply", default=None)
