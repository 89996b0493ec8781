# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UpdateBusinessUnitSettingsRequest


class UpdateBusinessUnitRequest(Model):
    """Taken by patch_workforcemanagement_businessunit."""

    name: str | None = field("name", default=None)
    division_id: str | None = field("divisionId", default=None)
    settings: UpdateBusinessUnitSettingsRequest | None = field("settings", default=None)
