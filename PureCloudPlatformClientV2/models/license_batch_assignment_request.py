# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LicenseAssignmentRequest(Model):
    """One of the assignments of a license batch assignment. In LicenseBatchAssignmentRequest.

    Required by the platform: license_id, user_ids_add, user_ids_remove.
    """

    license_id: str | None = field("licenseId", default=None)
    user_ids_add: list[str] | None = field("userIdsAdd", default=None)
    user_ids_remove: list[str] | None = field("userIdsRemove", default=None)


class LicenseBatchAssignmentRequest(Model):
    """A license batch assignment: assignments. Body of post_license_organization.

    Required by the platform: assignments.
    """

    assignments: list[LicenseAssignmentRequest] | None = field("assignments", default=None)
