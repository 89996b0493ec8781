# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Certificate(Model):
    """A certificate: certificate. Body of post_certificate_details.

    Required by the platform: certificate.
    """

    certificate: str | None = field("certificate", default=None)
