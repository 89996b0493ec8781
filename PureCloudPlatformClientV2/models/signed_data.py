# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class SignedData(Model):
    """SignedData of the Platform API."""

    jwt: str | None = field("jwt", default=None)
