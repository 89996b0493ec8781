# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ActionConfig, ActionContractInput


class PostActionInput(Model):
    """An action input: category, name, integration id and 3 more. Body of post_integrations_actions and 1 more.

    Required by the platform: category, name, integration_id, config, contract.
    """

    category: str | None = field("category", default=None)
    name: str | None = field("name", default=None)
    integration_id: str | None = field("integrationId", default=None)
    config: ActionConfig | None = field("config", default=None)
    contract: ActionContractInput | None = field("contract", default=None)
    secure: bool | None = field("secure", default=None)
