# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PhoneCapabilities(Model):
    """Capabilities of a phone. In Phone and 1 more."""

    provisions: bool | None = field("provisions", default=None)
    registers: bool | None = field("registers", default=None)
    dual_registers: bool | None = field("dualRegisters", default=None)
    hardware_id_type: str | None = field("hardwareIdType", default=None)
    allow_reboot: bool | None = field("allowReboot", default=None)
    no_rebalance: bool | None = field("noRebalance", default=None)
    no_cloud_provisioning: bool | None = field("noCloudProvisioning", default=None)
    media_codecs: list[str] | None = field("mediaCodecs", default=None)
    cdm: bool | None = field("cdm", default=None)
