# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Operation, PromptAsset


class Prompt(Model):
    """A prompt, kept at /api/v2/architect/prompts/{promptId}. Answer of get_architect_prompt and 2 more; body of
    post_architect_prompts and 1 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    resources: list[PromptAsset] | None = field("resources", default=None)
    current_operation: Operation | None = field("currentOperation", default=None)
    self_uri: str | None = field("selfUri", default=None)
