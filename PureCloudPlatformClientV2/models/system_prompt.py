# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .system_prompt_asset import SystemPromptAsset


class SystemPrompt(Model):
    """SystemPrompt of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    resources: list[SystemPromptAsset] | None = field("resources", default=None)
    self_uri: str | None = field("selfUri", default=None)
