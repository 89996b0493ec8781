# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import StorySetting


class ContentSetting(Model):
    """Part of MessagingSetting and 3 more."""

    story: StorySetting | None = field("story", default=None)
