# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ErrorBody


class SmsProvisioningStatus(Model):
    """Part of SmsPhoneNumber."""

    action: Literal["Unknown", "Create", "Update", "Delete"] | str | None = field("action", default=None)
    state: Literal["Running", "Completed", "Failed"] | str | None = field("state", default=None)
    error: ErrorBody | None = field("error", default=None)
    version: int | None = field("version", default=None)
