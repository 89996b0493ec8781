# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .story_setting import StorySetting


class ContentSetting(Model):
    """ContentSetting of the Platform API."""

    story: StorySetting | None = field("story", default=None)
