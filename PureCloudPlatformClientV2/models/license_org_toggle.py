# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LicenseOrgToggle(Model):
    """A license organization toggle, kept at /api/v2/license/toggles/{featureName}. Answer of get_license_toggle and 1
    more.
    """

    feature_name: str | None = field("featureName", default=None)
    enabled: bool | None = field("enabled", default=None)
