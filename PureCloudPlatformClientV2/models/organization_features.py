# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OrganizationFeatures(Model):
    """Organization features: realtime cic, PureCloud, hipaa and 10 more. Answer of patch_organizations_feature."""

    realtime_cic: bool | None = field("realtimeCIC", default=None)
    purecloud: bool | None = field("purecloud", default=None)
    hipaa: bool | None = field("hipaa", default=None)
    uc_enabled: bool | None = field("ucEnabled", default=None)
    pci: bool | None = field("pci", default=None)
    purecloud_voice: bool | None = field("purecloudVoice", default=None)
    xmpp_federation: bool | None = field("xmppFederation", default=None)
    chat: bool | None = field("chat", default=None)
    informal_photos: bool | None = field("informalPhotos", default=None)
    directory: bool | None = field("directory", default=None)
    contact_center: bool | None = field("contactCenter", default=None)
    unified_communications: bool | None = field("unifiedCommunications", default=None)
    custserv: bool | None = field("custserv", default=None)
