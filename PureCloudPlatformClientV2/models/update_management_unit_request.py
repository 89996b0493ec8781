# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .management_unit_settings_request import ManagementUnitSettingsRequest


class UpdateManagementUnitRequest(Model):
    """UpdateManagementUnitRequest of the Platform API."""

    name: str | None = field("name", default=None)
    division_id: str | None = field("divisionId", default=None)
    settings: ManagementUnitSettingsRequest | None = field("settings", default=None)
