# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class LicenseOrgToggle(Model):
    """LicenseOrgToggle of the Platform API."""

    feature_name: str | None = field("featureName", default=None)
    enabled: bool | None = field("enabled", default=None)
