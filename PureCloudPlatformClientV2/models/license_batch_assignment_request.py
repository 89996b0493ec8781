# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .license_assignment_request import LicenseAssignmentRequest


class LicenseBatchAssignmentRequest(Model):
    """LicenseBatchAssignmentRequest of the Platform API.

    The platform requires: assignments.
    """

    assignments: list[LicenseAssignmentRequest] | None = field("assignments", default=None)
