# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ActionConfig, ActionContractInput


class UpdateDraftInput(Model):
    """A draft input to change: category, name, configuration and 3 more. Body of patch_integrations_action_draft.

    Required by the platform: version.
    """

    category: str | None = field("category", default=None)
    name: str | None = field("name", default=None)
    config: ActionConfig | None = field("config", default=None)
    contract: ActionContractInput | None = field("contract", default=None)
    secure: bool | None = field("secure", default=None)
    version: int | None = field("version", default=None)
