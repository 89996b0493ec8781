# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .update_business_unit_settings_request import UpdateBusinessUnitSettingsRequest


class UpdateBusinessUnitRequest(Model):
    """UpdateBusinessUnitRequest of the Platform API."""

    name: str | None = field("name", default=None)
    division_id: str | None = field("divisionId", default=None)
    settings: UpdateBusinessUnitSettingsRequest | None = field("settings", default=None)
