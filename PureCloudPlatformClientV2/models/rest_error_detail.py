# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RestErrorDetail(Model):
    """One of the errors of a campaign. In Campaign and 1 more.

    Required by the platform: error.
    """

    error: str | None = field("error", default=None)
    details: str | None = field("details", default=None)
