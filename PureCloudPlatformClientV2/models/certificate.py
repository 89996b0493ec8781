# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class Certificate(Model):
    """Certificate of the Platform API.

    The platform requires: certificate.
    """

    certificate: str | None = field("certificate", default=None)
