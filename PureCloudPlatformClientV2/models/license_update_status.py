# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LicenseUpdateStatus(Model):
    """A license update status: user id, license id and result. Answer of post_license_organization."""

    user_id: str | None = field("userId", default=None)
    license_id: str | None = field("licenseId", default=None)
    result: str | None = field("result", default=None)
