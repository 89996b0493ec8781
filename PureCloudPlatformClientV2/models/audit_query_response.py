# Generated: make generate
from __future__ import annotations

from ..model import Model


class AuditQueryResponse(Model):
    """Comes with notifications."""
