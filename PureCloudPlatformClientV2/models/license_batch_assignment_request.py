# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LicenseAssignmentRequest


class LicenseBatchAssignmentRequest(Model):
    """Taken by post_license_organization.

    Required by the platform: assignments.
    """

    assignments: list[LicenseAssignmentRequest] | None = field("assignments", default=None)
