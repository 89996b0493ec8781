# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ActionConfig


class UpdateActionInput(Model):
    """An action input to change: category, name, configuration and 1 more. Body of patch_integrations_action.

    Required by the platform: version.
    """

    category: str | None = field("category", default=None)
    name: str | None = field("name", default=None)
    config: ActionConfig | None = field("config", default=None)
    version: int | None = field("version", default=None)
