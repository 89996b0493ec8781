# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SystemPromptAsset


class SystemPrompt(Model):
    """A system prompt, kept at /api/v2/architect/systemprompts/{promptId}. Answer of get_architect_systemprompt."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    resources: list[SystemPromptAsset] | None = field("resources", default=None)
    self_uri: str | None = field("selfUri", default=None)
