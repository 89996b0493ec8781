# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        AlertablePresences, CertificateAuthorityEntityListing, DID, DIDEntityListing, DIDNumberEntityListing, DIDPool,
        DIDPoolEntityListing, DisableSiteConnectionsRequest, DomainCertificateAuthority, DomainEdgeSoftwareUpdateDto,
        DomainEdgeSoftwareVersionDtoEntityListing, DomainLogicalInterface, DomainPhysicalInterface, Edge, EdgeEntityListing,
        EdgeGroup, EdgeGroupEntityListing, EdgeLogsJob, EdgeLogsJobRequest, EdgeLogsJobResponse, EdgeLogsJobUploadRequest,
        EdgeMetrics, EdgeNetworkDiagnostic, EdgeNetworkDiagnosticRequest, EdgeNetworkDiagnosticResponse,
        EdgeRebootParameters, EdgeServiceStateRequest, EdgeTrunkBase, EdgeVersionReport, ExpiredEdgeListing, Extension,
        ExtensionEntityListing, ExtensionPool, ExtensionPoolDivisionViewEntityListing, ExtensionPoolEntityListing, Line,
        LineBase, LineBaseEntityListing, LineEntityListing, LogicalInterfaceEntityListing, MediaStatistics,
        MediaStatisticsListing, NumberPlan, OutboundRouteBase, OutboundRouteBaseEntityListing, OutboundRouteEntityListing,
        Phone, PhoneBase, PhoneBaseEntityListing, PhoneEntityListing, PhoneMetaBaseEntityListing, PhonesReboot,
        PhysicalInterfaceEntityListing, Site, SiteConnections, SiteEntityListing, SiteSearchRequest, SitesSearchResponse,
        TimeZoneEntityListing, Trunk, TrunkBase, TrunkBaseEntityListing, TrunkEntityListing, TrunkMetabaseEntityListing,
        TrunkMetrics, TrunkRecordingEnabledCount, ValidateAddressRequest, ValidateAddressResponse, VmPairingInfo,
    )

_DELETE_TELEPHONY_PROVIDERS_EDGE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/telephony/providers/edges/{edgeId}", path("edgeId")
)
_DELETE_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}", path("edgeId"),
    path("interfaceId"),
)
_DELETE_TELEPHONY_PROVIDERS_EDGE_SOFTWAREUPDATE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/telephony/providers/edges/{edgeId}/softwareupdate", path("edgeId")
)
_DELETE_TELEPHONY_PROVIDERS_EDGES_ALERTABLEPRESENCES: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/telephony/providers/edges/alertablepresences"
)
_DELETE_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITY: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/telephony/providers/edges/certificateauthorities/{certificateId}", path("certificateId")
)
_DELETE_TELEPHONY_PROVIDERS_EDGES_DIDPOOL: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/telephony/providers/edges/didpools/{didPoolId}", path("didPoolId")
)
_DELETE_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}", path("edgeGroupId")
)
_DELETE_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOL: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}", path("extensionPoolId")
)
_DELETE_TELEPHONY_PROVIDERS_EDGES_PHONE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/telephony/providers/edges/phones/{phoneId}", path("phoneId")
)
_DELETE_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTING: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}", path("phoneBaseId")
)
_DELETE_TELEPHONY_PROVIDERS_EDGES_SITE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/telephony/providers/edges/sites/{siteId}", path("siteId")
)
_DELETE_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}", path("siteId"),
    path("outboundRouteId"),
)
_DELETE_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTING: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}", path("trunkBaseSettingsId")
)
_GET_TELEPHONY_PROVIDERS_EDGE: ApiOperation[Edge] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/{edgeId}", path("edgeId"), query("expand", "multi"), returns="Edge"
)
_GET_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_NSLOOKUP: ApiOperation[EdgeNetworkDiagnosticResponse] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup", path("edgeId"),
    returns="EdgeNetworkDiagnosticResponse",
)
_GET_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_PING: ApiOperation[EdgeNetworkDiagnosticResponse] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping", path("edgeId"),
    returns="EdgeNetworkDiagnosticResponse",
)
_GET_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_ROUTE: ApiOperation[EdgeNetworkDiagnosticResponse] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/route", path("edgeId"),
    returns="EdgeNetworkDiagnosticResponse",
)
_GET_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_TRACEPATH: ApiOperation[EdgeNetworkDiagnosticResponse] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath", path("edgeId"),
    returns="EdgeNetworkDiagnosticResponse",
)
_GET_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACE: ApiOperation[DomainLogicalInterface] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}", path("edgeId"),
    path("interfaceId"), query("expand", "multi"), returns="DomainLogicalInterface",
)
_GET_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACES: ApiOperation[LogicalInterfaceEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces", path("edgeId"), query("expand", "multi"),
    returns="LogicalInterfaceEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGE_LOGS_JOB: ApiOperation[EdgeLogsJob] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}", path("edgeId"), path("jobId"),
    returns="EdgeLogsJob",
)
_GET_TELEPHONY_PROVIDERS_EDGE_METRICS: ApiOperation[EdgeMetrics] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/{edgeId}/metrics", path("edgeId"), returns="EdgeMetrics"
)
_GET_TELEPHONY_PROVIDERS_EDGE_PHYSICALINTERFACE: ApiOperation[DomainPhysicalInterface] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces/{interfaceId}", path("edgeId"),
    path("interfaceId"), returns="DomainPhysicalInterface",
)
_GET_TELEPHONY_PROVIDERS_EDGE_PHYSICALINTERFACES: ApiOperation[PhysicalInterfaceEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces", path("edgeId"),
    returns="PhysicalInterfaceEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGE_SETUPPACKAGE: ApiOperation[VmPairingInfo] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/{edgeId}/setuppackage", path("edgeId"), returns="VmPairingInfo"
)
_GET_TELEPHONY_PROVIDERS_EDGE_SOFTWAREUPDATE: ApiOperation[DomainEdgeSoftwareUpdateDto] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/{edgeId}/softwareupdate", path("edgeId"),
    returns="DomainEdgeSoftwareUpdateDto",
)
_GET_TELEPHONY_PROVIDERS_EDGE_SOFTWAREVERSIONS: ApiOperation[DomainEdgeSoftwareVersionDtoEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/{edgeId}/softwareversions", path("edgeId"),
    returns="DomainEdgeSoftwareVersionDtoEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGE_TRUNKS: ApiOperation[TrunkEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/{edgeId}/trunks", path("edgeId"), query("pageNumber"), query("pageSize"),
    query("sortBy"), query("sortOrder"), query("trunkBase.id"), query("trunkType"), returns="TrunkEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES: ApiOperation[EdgeEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges", query("pageSize"), query("pageNumber"), query("name"), query("site.id"),
    query("edgeGroup.id"), query("sortBy"), query("managed"), query("showCloudMedia"), returns="EdgeEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_ALERTABLEPRESENCES: ApiOperation[AlertablePresences] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/alertablepresences", query("type"), returns="AlertablePresences"
)
_GET_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITIES: ApiOperation[CertificateAuthorityEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/certificateauthorities", returns="CertificateAuthorityEntityListing"
)
_GET_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITY: ApiOperation[DomainCertificateAuthority] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/certificateauthorities/{certificateId}", path("certificateId"),
    returns="DomainCertificateAuthority",
)
_GET_TELEPHONY_PROVIDERS_EDGES_DID: ApiOperation[DID] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/dids/{didId}", path("didId"), returns="DID"
)
_GET_TELEPHONY_PROVIDERS_EDGES_DIDPOOL: ApiOperation[DIDPool] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/didpools/{didPoolId}", path("didPoolId"), returns="DIDPool"
)
_GET_TELEPHONY_PROVIDERS_EDGES_DIDPOOLS: ApiOperation[DIDPoolEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/didpools", query("pageSize"), query("pageNumber"), query("sortBy"),
    query("id", "multi"), returns="DIDPoolEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_DIDPOOLS_DIDS: ApiOperation[DIDNumberEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/didpools/dids", query("type", required=True), query("id", "multi"),
    query("numberMatch"), query("pageSize"), query("pageNumber"), query("sortOrder"), returns="DIDNumberEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_DIDS: ApiOperation[DIDEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/dids", query("pageSize"), query("pageNumber"), query("sortBy"),
    query("sortOrder"), query("phoneNumber"), query("owner.id"), query("didPool.id"), query("id", "multi"),
    returns="DIDEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP: ApiOperation[EdgeGroup] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}", path("edgeGroupId"), query("expand", "multi"),
    returns="EdgeGroup",
)
_GET_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP_EDGETRUNKBASE: ApiOperation[EdgeTrunkBase] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}",
    path("edgegroupId"), path("edgetrunkbaseId"), returns="EdgeTrunkBase",
)
_GET_TELEPHONY_PROVIDERS_EDGES_EDGEGROUPS: ApiOperation[EdgeGroupEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/edgegroups", query("pageSize"), query("pageNumber"), query("name"),
    query("sortBy"), query("managed"), returns="EdgeGroupEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_EDGEVERSIONREPORT: ApiOperation[EdgeVersionReport] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/edgeversionreport", returns="EdgeVersionReport"
)
_GET_TELEPHONY_PROVIDERS_EDGES_EXPIRED: ApiOperation[ExpiredEdgeListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/expired", returns="ExpiredEdgeListing"
)
_GET_TELEPHONY_PROVIDERS_EDGES_EXTENSION: ApiOperation[Extension] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/extensions/{extensionId}", path("extensionId"), returns="Extension"
)
_GET_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOL: ApiOperation[ExtensionPool] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}", path("extensionPoolId"),
    returns="ExtensionPool",
)
_GET_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOLS: ApiOperation[ExtensionPoolEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/extensionpools", query("pageSize"), query("pageNumber"), query("sortBy"),
    query("number"), returns="ExtensionPoolEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOLS_DIVISIONVIEWS: ApiOperation[ExtensionPoolDivisionViewEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/extensionpools/divisionviews", query("pageNumber"), query("pageSize"),
    query("sortBy"), query("sortOrder"), query("id", "multi"), query("name"), query("divisionId", "multi"),
    returns="ExtensionPoolDivisionViewEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_EXTENSIONS: ApiOperation[ExtensionEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/extensions", query("pageSize"), query("pageNumber"), query("sortBy"),
    query("sortOrder"), query("number"), returns="ExtensionEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_LINE: ApiOperation[Line] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/lines/{lineId}", path("lineId"), returns="Line"
)
_GET_TELEPHONY_PROVIDERS_EDGES_LINEBASESETTING: ApiOperation[LineBase] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/linebasesettings/{lineBaseId}", path("lineBaseId"), returns="LineBase"
)
_GET_TELEPHONY_PROVIDERS_EDGES_LINEBASESETTINGS: ApiOperation[LineBaseEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/linebasesettings", query("pageNumber"), query("pageSize"),
    query("sortBy"), query("sortOrder"), query("expand", "multi"), returns="LineBaseEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_LINES: ApiOperation[LineEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/lines", query("pageSize"), query("pageNumber"), query("name"),
    query("sortBy"), query("expand", "multi"), returns="LineEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_LINES_TEMPLATE: ApiOperation[Line] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/lines/template", query("lineBaseSettingsId", required=True),
    returns="Line",
)
_GET_TELEPHONY_PROVIDERS_EDGES_LOGICALINTERFACES: ApiOperation[LogicalInterfaceEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/logicalinterfaces", query("edgeIds", required=True),
    query("expand", "multi"), returns="LogicalInterfaceEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_MEDIASTATISTICS_CONVERSATION: ApiOperation[MediaStatisticsListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}", path("conversationId"),
    returns="MediaStatisticsListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_MEDIASTATISTICS_CONVERSATION_COMMUNICATION: ApiOperation[MediaStatistics] = ApiOperation(
    "GET",
    "/api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}/communications/{communicationId}",
    path("conversationId"), path("communicationId"), returns="MediaStatistics",
)
_GET_TELEPHONY_PROVIDERS_EDGES_METRICS: ApiOperation[list[EdgeMetrics]] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/metrics", query("edgeIds", required=True), returns="list[EdgeMetrics]"
)
_GET_TELEPHONY_PROVIDERS_EDGES_OUTBOUNDROUTES: ApiOperation[OutboundRouteEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/outboundroutes", query("pageSize"), query("pageNumber"), query("name"),
    query("site.id"), query("externalTrunkBases.ids"), query("sortBy"), returns="OutboundRouteEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_PHONE: ApiOperation[Phone] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/phones/{phoneId}", path("phoneId"), returns="Phone"
)
_GET_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTING: ApiOperation[PhoneBase] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}", path("phoneBaseId"),
    returns="PhoneBase",
)
_GET_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTINGS: ApiOperation[PhoneBaseEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/phonebasesettings", query("pageSize"), query("pageNumber"),
    query("sortBy"), query("sortOrder"), query("expand", "multi"), query("name"), returns="PhoneBaseEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTINGS_AVAILABLEMETABASES: ApiOperation[PhoneMetaBaseEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/phonebasesettings/availablemetabases", query("pageSize"),
    query("pageNumber"), returns="PhoneMetaBaseEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTINGS_TEMPLATE: ApiOperation[PhoneBase] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/phonebasesettings/template", query("phoneMetabaseId", required=True),
    returns="PhoneBase",
)
_GET_TELEPHONY_PROVIDERS_EDGES_PHONES: ApiOperation[PhoneEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/phones", query("pageNumber"), query("pageSize"), query("sortBy"),
    query("sortOrder"), query("site.id"), query("webRtcUser.id"), query("phoneBaseSettings.id"),
    query("lines.loggedInUser.id"), query("lines.defaultForUser.id"), query("phone_hardwareId"), query("lines.id"),
    query("lines.name"), query("name"), query("status.operationalStatus"), query("secondaryStatus.operationalStatus"),
    query("expand", "multi"), query("fields", "multi"), returns="PhoneEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_PHONES_TEMPLATE: ApiOperation[Phone] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/phones/template", query("phoneBaseSettingsId", required=True),
    returns="Phone",
)
_GET_TELEPHONY_PROVIDERS_EDGES_PHYSICALINTERFACES: ApiOperation[PhysicalInterfaceEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/physicalinterfaces", query("edgeIds", required=True),
    returns="PhysicalInterfaceEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_SITE: ApiOperation[Site] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/sites/{siteId}", path("siteId"), returns="Site"
)
_GET_TELEPHONY_PROVIDERS_EDGES_SITE_NUMBERPLAN: ApiOperation[NumberPlan] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans/{numberPlanId}", path("siteId"),
    path("numberPlanId"), returns="NumberPlan",
)
_GET_TELEPHONY_PROVIDERS_EDGES_SITE_NUMBERPLANS: ApiOperation[list[NumberPlan]] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans", path("siteId"), returns="list[NumberPlan]"
)
_GET_TELEPHONY_PROVIDERS_EDGES_SITE_NUMBERPLANS_CLASSIFICATIONS: ApiOperation[list[str]] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans/classifications", path("siteId"),
    query("classification"), returns="list[str]",
)
_GET_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTE: ApiOperation[OutboundRouteBase] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}", path("siteId"),
    path("outboundRouteId"), returns="OutboundRouteBase",
)
_GET_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTES: ApiOperation[OutboundRouteBaseEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes", path("siteId"), query("pageSize"),
    query("pageNumber"), query("name"), query("externalTrunkBases.ids"), query("sortBy"),
    returns="OutboundRouteBaseEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_SITE_SITECONNECTIONS: ApiOperation[SiteConnections] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/sites/{siteId}/siteconnections", path("siteId"),
    returns="SiteConnections",
)
_GET_TELEPHONY_PROVIDERS_EDGES_SITES: ApiOperation[SiteEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/sites", query("pageSize"), query("pageNumber"), query("sortBy"),
    query("sortOrder"), query("name"), query("location.id"), query("managed"), query("expand", "multi"),
    returns="SiteEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_SITES_SEARCH: ApiOperation[SitesSearchResponse] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/sites/search", query("q64", required=True), query("expand", "multi"),
    returns="SitesSearchResponse",
)
_GET_TELEPHONY_PROVIDERS_EDGES_TIMEZONES: ApiOperation[TimeZoneEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/timezones", query("pageSize"), query("pageNumber"),
    returns="TimeZoneEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_TRUNK: ApiOperation[Trunk] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/trunks/{trunkId}", path("trunkId"), returns="Trunk"
)
_GET_TELEPHONY_PROVIDERS_EDGES_TRUNK_METRICS: ApiOperation[TrunkMetrics] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/trunks/{trunkId}/metrics", path("trunkId"), returns="TrunkMetrics"
)
_GET_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTING: ApiOperation[TrunkBase] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}", path("trunkBaseSettingsId"),
    query("ignoreHidden"), returns="TrunkBase",
)
_GET_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS: ApiOperation[TrunkBaseEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/trunkbasesettings", query("pageNumber"), query("pageSize"),
    query("sortBy"), query("sortOrder"), query("recordingEnabled"), query("ignoreHidden"), query("managed"),
    query("expand", "multi"), query("name"), returns="TrunkBaseEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS_AVAILABLEMETABASES: ApiOperation[TrunkMetabaseEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/trunkbasesettings/availablemetabases", query("type"), query("pageSize"),
    query("pageNumber"), returns="TrunkMetabaseEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS_TEMPLATE: ApiOperation[TrunkBase] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/trunkbasesettings/template", query("trunkMetabaseId", required=True),
    returns="TrunkBase",
)
_GET_TELEPHONY_PROVIDERS_EDGES_TRUNKS: ApiOperation[TrunkEntityListing] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/trunks", query("pageNumber"), query("pageSize"), query("sortBy"),
    query("sortOrder"), query("edge.id"), query("trunkBase.id"), query("trunkType"), returns="TrunkEntityListing",
)
_GET_TELEPHONY_PROVIDERS_EDGES_TRUNKS_METRICS: ApiOperation[list[TrunkMetrics]] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/trunks/metrics", query("trunkIds", required=True),
    returns="list[TrunkMetrics]",
)
_GET_TELEPHONY_PROVIDERS_EDGES_TRUNKSWITHRECORDING: ApiOperation[TrunkRecordingEnabledCount] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/trunkswithrecording", query("trunkType"),
    returns="TrunkRecordingEnabledCount",
)
_PATCH_TELEPHONY_PROVIDERS_EDGES_SITE_SITECONNECTIONS: ApiOperation[SiteConnections] = ApiOperation(
    "PATCH", "/api/v2/telephony/providers/edges/sites/{siteId}/siteconnections", path("siteId"), body(required=True),
    returns="SiteConnections",
)
_POST_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_NSLOOKUP: ApiOperation[EdgeNetworkDiagnostic] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup", path("edgeId"), body(required=True),
    returns="EdgeNetworkDiagnostic",
)
_POST_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_PING: ApiOperation[EdgeNetworkDiagnostic] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping", path("edgeId"), body(required=True),
    returns="EdgeNetworkDiagnostic",
)
_POST_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_ROUTE: ApiOperation[EdgeNetworkDiagnostic] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/route", path("edgeId"), body(required=True),
    returns="EdgeNetworkDiagnostic",
)
_POST_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_TRACEPATH: ApiOperation[EdgeNetworkDiagnostic] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath", path("edgeId"), body(required=True),
    returns="EdgeNetworkDiagnostic",
)
_POST_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACES: ApiOperation[DomainLogicalInterface] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces", path("edgeId"), body(required=True),
    returns="DomainLogicalInterface",
)
_POST_TELEPHONY_PROVIDERS_EDGE_LOGS_JOB_UPLOAD: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}/upload", path("edgeId"), path("jobId"),
    body(required=True),
)
_POST_TELEPHONY_PROVIDERS_EDGE_LOGS_JOBS: ApiOperation[EdgeLogsJobResponse] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/{edgeId}/logs/jobs", path("edgeId"), body(required=True),
    returns="EdgeLogsJobResponse",
)
_POST_TELEPHONY_PROVIDERS_EDGE_REBOOT: ApiOperation[str] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/{edgeId}/reboot", path("edgeId"), body(), returns="str"
)
_POST_TELEPHONY_PROVIDERS_EDGE_SOFTWAREUPDATE: ApiOperation[DomainEdgeSoftwareUpdateDto] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/{edgeId}/softwareupdate", path("edgeId"), body(required=True),
    returns="DomainEdgeSoftwareUpdateDto",
)
_POST_TELEPHONY_PROVIDERS_EDGE_STATUSCODE: ApiOperation[str] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/{edgeId}/statuscode", path("edgeId"), body(), returns="str"
)
_POST_TELEPHONY_PROVIDERS_EDGE_UNPAIR: ApiOperation[str] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/{edgeId}/unpair", path("edgeId"), returns="str"
)
_POST_TELEPHONY_PROVIDERS_EDGES: ApiOperation[Edge] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges", body(required=True), returns="Edge"
)
_POST_TELEPHONY_PROVIDERS_EDGES_ADDRESSVALIDATION: ApiOperation[ValidateAddressResponse] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/addressvalidation", body(required=True),
    returns="ValidateAddressResponse",
)
_POST_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITIES: ApiOperation[DomainCertificateAuthority] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/certificateauthorities", body(required=True),
    returns="DomainCertificateAuthority",
)
_POST_TELEPHONY_PROVIDERS_EDGES_DIDPOOLS: ApiOperation[DIDPool] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/didpools", body(required=True), returns="DIDPool"
)
_POST_TELEPHONY_PROVIDERS_EDGES_EDGEGROUPS: ApiOperation[EdgeGroup] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/edgegroups", body(required=True), returns="EdgeGroup"
)
_POST_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOLS: ApiOperation[ExtensionPool] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/extensionpools", body(required=True), returns="ExtensionPool"
)
_POST_TELEPHONY_PROVIDERS_EDGES_PHONE_REBOOT: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/phones/{phoneId}/reboot", path("phoneId")
)
_POST_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTINGS: ApiOperation[PhoneBase] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/phonebasesettings", body(required=True), returns="PhoneBase"
)
_POST_TELEPHONY_PROVIDERS_EDGES_PHONES: ApiOperation[Phone] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/phones", body(required=True), returns="Phone"
)
_POST_TELEPHONY_PROVIDERS_EDGES_PHONES_REBOOT: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/phones/reboot", body(required=True)
)
_POST_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTES: ApiOperation[OutboundRouteBase] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes", path("siteId"), body(required=True),
    returns="OutboundRouteBase",
)
_POST_TELEPHONY_PROVIDERS_EDGES_SITES: ApiOperation[Site] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/sites", body(required=True), returns="Site"
)
_POST_TELEPHONY_PROVIDERS_EDGES_SITES_SEARCH: ApiOperation[SitesSearchResponse] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/sites/search", body(required=True), returns="SitesSearchResponse"
)
_POST_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS: ApiOperation[TrunkBase] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/trunkbasesettings", body(required=True), returns="TrunkBase"
)
_PUT_TELEPHONY_PROVIDERS_EDGE: ApiOperation[Edge] = ApiOperation(
    "PUT", "/api/v2/telephony/providers/edges/{edgeId}", path("edgeId"), body(required=True), returns="Edge"
)
_PUT_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACE: ApiOperation[DomainLogicalInterface] = ApiOperation(
    "PUT", "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}", path("edgeId"),
    path("interfaceId"), body(required=True), returns="DomainLogicalInterface",
)
_PUT_TELEPHONY_PROVIDERS_EDGES_ALERTABLEPRESENCES: ApiOperation[None] = ApiOperation(
    "PUT", "/api/v2/telephony/providers/edges/alertablepresences", body(required=True)
)
_PUT_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITY: ApiOperation[DomainCertificateAuthority] = ApiOperation(
    "PUT", "/api/v2/telephony/providers/edges/certificateauthorities/{certificateId}", path("certificateId"),
    body(required=True), returns="DomainCertificateAuthority",
)
_PUT_TELEPHONY_PROVIDERS_EDGES_DIDPOOL: ApiOperation[DIDPool] = ApiOperation(
    "PUT", "/api/v2/telephony/providers/edges/didpools/{didPoolId}", path("didPoolId"), body(required=True),
    returns="DIDPool",
)
_PUT_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP: ApiOperation[EdgeGroup] = ApiOperation(
    "PUT", "/api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}", path("edgeGroupId"), body(required=True),
    returns="EdgeGroup",
)
_PUT_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP_EDGETRUNKBASE: ApiOperation[EdgeTrunkBase] = ApiOperation(
    "PUT", "/api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}",
    path("edgegroupId"), path("edgetrunkbaseId"), body(required=True), returns="EdgeTrunkBase",
)
_PUT_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOL: ApiOperation[ExtensionPool] = ApiOperation(
    "PUT", "/api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}", path("extensionPoolId"),
    body(required=True), returns="ExtensionPool",
)
_PUT_TELEPHONY_PROVIDERS_EDGES_PHONE: ApiOperation[Phone] = ApiOperation(
    "PUT", "/api/v2/telephony/providers/edges/phones/{phoneId}", path("phoneId"), body(required=True), returns="Phone"
)
_PUT_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTING: ApiOperation[PhoneBase] = ApiOperation(
    "PUT", "/api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}", path("phoneBaseId"),
    body(required=True), returns="PhoneBase",
)
_PUT_TELEPHONY_PROVIDERS_EDGES_SITE: ApiOperation[Site] = ApiOperation(
    "PUT", "/api/v2/telephony/providers/edges/sites/{siteId}", path("siteId"), body(required=True), returns="Site"
)
_PUT_TELEPHONY_PROVIDERS_EDGES_SITE_NUMBERPLANS: ApiOperation[list[NumberPlan]] = ApiOperation(
    "PUT", "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans", path("siteId"), body(required=True),
    returns="list[NumberPlan]",
)
_PUT_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTE: ApiOperation[OutboundRouteBase] = ApiOperation(
    "PUT", "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}", path("siteId"),
    path("outboundRouteId"), body(required=True), returns="OutboundRouteBase",
)
_PUT_TELEPHONY_PROVIDERS_EDGES_SITE_SITECONNECTIONS: ApiOperation[SiteConnections] = ApiOperation(
    "PUT", "/api/v2/telephony/providers/edges/sites/{siteId}/siteconnections", path("siteId"), body(required=True),
    returns="SiteConnections",
)
_PUT_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTING: ApiOperation[TrunkBase] = ApiOperation(
    "PUT", "/api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}", path("trunkBaseSettingsId"),
    body(required=True), returns="TrunkBase",
)


class TelephonyProvidersEdgeApi(Api):
    """The Telephony Providers Edge operations of the Platform API."""

    def delete_telephony_providers_edge(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/telephony/providers/edges/{edgeId}: returns None.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_DELETE_TELEPHONY_PROVIDERS_EDGE, options, edge_id)

    def delete_telephony_providers_edge_logicalinterface(
        self,
        edge_id: str,
        interface_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}: returns None.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_DELETE_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACE, options, edge_id, interface_id)

    def delete_telephony_providers_edge_softwareupdate(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/telephony/providers/edges/{edgeId}/softwareupdate: returns None."""
        return self._call(_DELETE_TELEPHONY_PROVIDERS_EDGE_SOFTWAREUPDATE, options, edge_id)

    def delete_telephony_providers_edges_alertablepresences(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/telephony/providers/edges/alertablepresences: returns None.

        Permissions: any of telephony:alertablePresences:delete.
        """
        return self._call(_DELETE_TELEPHONY_PROVIDERS_EDGES_ALERTABLEPRESENCES, options)

    def delete_telephony_providers_edges_certificateauthority(
        self,
        certificate_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}: returns None.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_DELETE_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITY, options, certificate_id)

    def delete_telephony_providers_edges_didpool(
        self,
        did_pool_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/telephony/providers/edges/didpools/{didPoolId}: returns None.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_DELETE_TELEPHONY_PROVIDERS_EDGES_DIDPOOL, options, did_pool_id)

    def delete_telephony_providers_edges_edgegroup(
        self,
        edge_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}: returns None.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_DELETE_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP, options, edge_group_id)

    def delete_telephony_providers_edges_extensionpool(
        self,
        extension_pool_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}: returns None.

        Permissions: all of telephony:extensionPool:delete.
        """
        return self._call(_DELETE_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOL, options, extension_pool_id)

    def delete_telephony_providers_edges_phone(
        self,
        phone_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/telephony/providers/edges/phones/{phoneId}: returns None.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_DELETE_TELEPHONY_PROVIDERS_EDGES_PHONE, options, phone_id)

    def delete_telephony_providers_edges_phonebasesetting(
        self,
        phone_base_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}: returns None.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_DELETE_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTING, options, phone_base_id)

    def delete_telephony_providers_edges_site(
        self,
        site_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/telephony/providers/edges/sites/{siteId}: returns None.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_DELETE_TELEPHONY_PROVIDERS_EDGES_SITE, options, site_id)

    def delete_telephony_providers_edges_site_outboundroute(
        self,
        site_id: str,
        outbound_route_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}: returns None.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_DELETE_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTE, options, site_id, outbound_route_id)

    def delete_telephony_providers_edges_trunkbasesetting(
        self,
        trunk_base_settings_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}: returns None.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_DELETE_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTING, options, trunk_base_settings_id)

    def get_telephony_providers_edge(
        self,
        edge_id: str,
        *,
        expand: Sequence[Literal["site"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Edge:
        """GET /api/v2/telephony/providers/edges/{edgeId}: returns Edge.

        Permissions: any of telephony:plugin:all.

        Parameters:
            expand: any of site.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGE, options, edge_id, expand)

    def get_telephony_providers_edge_diagnostic_nslookup(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> EdgeNetworkDiagnosticResponse:
        """GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup: returns EdgeNetworkDiagnosticResponse.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_NSLOOKUP, options, edge_id)

    def get_telephony_providers_edge_diagnostic_ping(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> EdgeNetworkDiagnosticResponse:
        """GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping: returns EdgeNetworkDiagnosticResponse.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_PING, options, edge_id)

    def get_telephony_providers_edge_diagnostic_route(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> EdgeNetworkDiagnosticResponse:
        """GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/route: returns EdgeNetworkDiagnosticResponse.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_ROUTE, options, edge_id)

    def get_telephony_providers_edge_diagnostic_tracepath(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> EdgeNetworkDiagnosticResponse:
        """GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath: returns EdgeNetworkDiagnosticResponse.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_TRACEPATH, options, edge_id)

    def get_telephony_providers_edge_logicalinterface(
        self,
        edge_id: str,
        interface_id: str,
        *,
        expand: Sequence[Literal["externalTrunkBaseAssignments", "phoneTrunkBaseAssignments"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> DomainLogicalInterface:
        """GET /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}: returns
        DomainLogicalInterface.

        Permissions: any of telephony:plugin:all.

        Parameters:
            expand: any of externalTrunkBaseAssignments, phoneTrunkBaseAssignments.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACE, options, edge_id, interface_id, expand)

    def get_telephony_providers_edge_logicalinterfaces(
        self,
        edge_id: str,
        *,
        expand: Sequence[Literal["externalTrunkBaseAssignments", "phoneTrunkBaseAssignments"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LogicalInterfaceEntityListing:
        """GET /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces: returns LogicalInterfaceEntityListing.

        Permissions: any of telephony:plugin:all.

        Parameters:
            expand: any of externalTrunkBaseAssignments, phoneTrunkBaseAssignments.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACES, options, edge_id, expand)

    def get_telephony_providers_edge_logs_job(
        self,
        edge_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> EdgeLogsJob:
        """GET /api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}: returns EdgeLogsJob.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGE_LOGS_JOB, options, edge_id, job_id)

    def get_telephony_providers_edge_metrics(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> EdgeMetrics:
        """GET /api/v2/telephony/providers/edges/{edgeId}/metrics: returns EdgeMetrics.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGE_METRICS, options, edge_id)

    def get_telephony_providers_edge_physicalinterface(
        self,
        edge_id: str,
        interface_id: str,
        **options: Unpack[CallOptions],
    ) -> DomainPhysicalInterface:
        """GET /api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces/{interfaceId}: returns
        DomainPhysicalInterface.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGE_PHYSICALINTERFACE, options, edge_id, interface_id)

    def get_telephony_providers_edge_physicalinterfaces(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> PhysicalInterfaceEntityListing:
        """GET /api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces: returns PhysicalInterfaceEntityListing.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGE_PHYSICALINTERFACES, options, edge_id)

    def get_telephony_providers_edge_setuppackage(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> VmPairingInfo:
        """GET /api/v2/telephony/providers/edges/{edgeId}/setuppackage: returns VmPairingInfo.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGE_SETUPPACKAGE, options, edge_id)

    def get_telephony_providers_edge_softwareupdate(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> DomainEdgeSoftwareUpdateDto:
        """GET /api/v2/telephony/providers/edges/{edgeId}/softwareupdate: returns DomainEdgeSoftwareUpdateDto."""
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGE_SOFTWAREUPDATE, options, edge_id)

    def get_telephony_providers_edge_softwareversions(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> DomainEdgeSoftwareVersionDtoEntityListing:
        """GET /api/v2/telephony/providers/edges/{edgeId}/softwareversions: returns
        DomainEdgeSoftwareVersionDtoEntityListing.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGE_SOFTWAREVERSIONS, options, edge_id)

    def get_telephony_providers_edge_trunks(
        self,
        edge_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        trunk_base_id: str | None = None,
        trunk_type: Literal["EXTERNAL", "PHONE", "EDGE"] | None = None,
        **options: Unpack[CallOptions],
    ) -> TrunkEntityListing:
        """GET /api/v2/telephony/providers/edges/{edgeId}/trunks: returns TrunkEntityListing.

        Permissions: any of telephony:plugin:all.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default name.
            sort_order: default ASC.
            trunk_type: EXTERNAL, PHONE, EDGE.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGE_TRUNKS, options, edge_id, page_number, page_size, sort_by, sort_order,
            trunk_base_id, trunk_type,
        )

    def get_telephony_providers_edges(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        name: str | None = None,
        site_id: str | None = None,
        edge_group_id: str | None = None,
        sort_by: str | None = None,
        managed: bool | None = None,
        show_cloud_media: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> EdgeEntityListing:
        """GET /api/v2/telephony/providers/edges: returns EdgeEntityListing.

        Permissions: any of telephony:plugin:all.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: default name.
            show_cloud_media: default True.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES, options, page_size, page_number, name, site_id, edge_group_id, sort_by,
            managed, show_cloud_media,
        )

    def get_telephony_providers_edges_alertablepresences(
        self,
        *,
        type: Literal["defaults", "overrides"] | None = None,
        **options: Unpack[CallOptions],
    ) -> AlertablePresences:
        """GET /api/v2/telephony/providers/edges/alertablepresences: returns AlertablePresences.

        Permissions: any of telephony:alertablePresences:view.

        Parameters:
            type: defaults, overrides.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_ALERTABLEPRESENCES, options, type)

    def get_telephony_providers_edges_certificateauthorities(
        self,
        **options: Unpack[CallOptions],
    ) -> CertificateAuthorityEntityListing:
        """GET /api/v2/telephony/providers/edges/certificateauthorities: returns CertificateAuthorityEntityListing.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITIES, options)

    def get_telephony_providers_edges_certificateauthority(
        self,
        certificate_id: str,
        **options: Unpack[CallOptions],
    ) -> DomainCertificateAuthority:
        """GET /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}: returns
        DomainCertificateAuthority.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITY, options, certificate_id)

    def get_telephony_providers_edges_did(
        self,
        did_id: str,
        **options: Unpack[CallOptions],
    ) -> DID:
        """GET /api/v2/telephony/providers/edges/dids/{didId}: returns DID.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_DID, options, did_id)

    def get_telephony_providers_edges_didpool(
        self,
        did_pool_id: str,
        **options: Unpack[CallOptions],
    ) -> DIDPool:
        """GET /api/v2/telephony/providers/edges/didpools/{didPoolId}: returns DIDPool.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_DIDPOOL, options, did_pool_id)

    def get_telephony_providers_edges_didpools(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> DIDPoolEntityListing:
        """GET /api/v2/telephony/providers/edges/didpools: returns DIDPoolEntityListing.

        Permissions: any of telephony:plugin:all.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: default number.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_DIDPOOLS, options, page_size, page_number, sort_by, id)

    def get_telephony_providers_edges_didpools_dids(
        self,
        type: Literal["ASSIGNED_AND_UNASSIGNED", "UNASSIGNED"],
        *,
        id: Sequence[str] | None = None,
        number_match: str | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DIDNumberEntityListing:
        """GET /api/v2/telephony/providers/edges/didpools/dids: returns DIDNumberEntityListing.

        Permissions: any of telephony:plugin:all.

        Parameters:
            type: ASSIGNED_AND_UNASSIGNED, UNASSIGNED.
            page_size: default 25.
            page_number: default 1.
            sort_order: default ascending.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_DIDPOOLS_DIDS, options, type, id, number_match, page_size, page_number,
            sort_order,
        )

    def get_telephony_providers_edges_dids(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        phone_number: str | None = None,
        owner_id: str | None = None,
        did_pool_id: str | None = None,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> DIDEntityListing:
        """GET /api/v2/telephony/providers/edges/dids: returns DIDEntityListing.

        Permissions: any of telephony:plugin:all.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: default number.
            sort_order: default ASC.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_DIDS, options, page_size, page_number, sort_by, sort_order, phone_number,
            owner_id, did_pool_id, id,
        )

    def get_telephony_providers_edges_edgegroup(
        self,
        edge_group_id: str,
        *,
        expand: Sequence[Literal["phoneTrunkBases", "edgeTrunkBaseAssignment"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> EdgeGroup:
        """GET /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}: returns EdgeGroup.

        Permissions: any of telephony:plugin:all.

        Parameters:
            expand: any of phoneTrunkBases, edgeTrunkBaseAssignment.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP, options, edge_group_id, expand)

    def get_telephony_providers_edges_edgegroup_edgetrunkbase(
        self,
        edgegroup_id: str,
        edgetrunkbase_id: str,
        **options: Unpack[CallOptions],
    ) -> EdgeTrunkBase:
        """GET /api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}: returns
        EdgeTrunkBase.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP_EDGETRUNKBASE, options, edgegroup_id, edgetrunkbase_id
        )

    def get_telephony_providers_edges_edgegroups(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        name: str | None = None,
        sort_by: str | None = None,
        managed: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> EdgeGroupEntityListing:
        """GET /api/v2/telephony/providers/edges/edgegroups: returns EdgeGroupEntityListing.

        Permissions: any of telephony:plugin:all.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: default name.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_EDGEGROUPS, options, page_size, page_number, name, sort_by, managed
        )

    def get_telephony_providers_edges_edgeversionreport(
        self,
        **options: Unpack[CallOptions],
    ) -> EdgeVersionReport:
        """GET /api/v2/telephony/providers/edges/edgeversionreport: returns EdgeVersionReport."""
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_EDGEVERSIONREPORT, options)

    def get_telephony_providers_edges_expired(
        self,
        **options: Unpack[CallOptions],
    ) -> ExpiredEdgeListing:
        """GET /api/v2/telephony/providers/edges/expired: returns ExpiredEdgeListing.

        Permissions: any of telephony:plugin:all, internal:edge:view.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_EXPIRED, options)

    def get_telephony_providers_edges_extension(
        self,
        extension_id: str,
        **options: Unpack[CallOptions],
    ) -> Extension:
        """GET /api/v2/telephony/providers/edges/extensions/{extensionId}: returns Extension.

        Permissions: any of telephony:extensionPool:view.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_EXTENSION, options, extension_id)

    def get_telephony_providers_edges_extensionpool(
        self,
        extension_pool_id: str,
        **options: Unpack[CallOptions],
    ) -> ExtensionPool:
        """GET /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}: returns ExtensionPool.

        Permissions: all of telephony:extensionPool:view.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOL, options, extension_pool_id)

    def get_telephony_providers_edges_extensionpools(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ExtensionPoolEntityListing:
        """GET /api/v2/telephony/providers/edges/extensionpools: returns ExtensionPoolEntityListing.

        Permissions: all of telephony:extensionPool:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOLS, options, page_size, page_number, sort_by, number
        )

    def get_telephony_providers_edges_extensionpools_divisionviews(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        id: Sequence[str] | None = None,
        name: str | None = None,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ExtensionPoolDivisionViewEntityListing:
        """GET /api/v2/telephony/providers/edges/extensionpools/divisionviews: returns
        ExtensionPoolDivisionViewEntityListing.

        Permissions: all of telephony:extensionPool:search.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default name.
            sort_order: default ASC.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOLS_DIVISIONVIEWS, options, page_number, page_size, sort_by,
            sort_order, id, name, division_id,
        )

    def get_telephony_providers_edges_extensions(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ExtensionEntityListing:
        """GET /api/v2/telephony/providers/edges/extensions: returns ExtensionEntityListing.

        Permissions: any of telephony:extensionPool:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: default number.
            sort_order: default ASC.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_EXTENSIONS, options, page_size, page_number, sort_by, sort_order, number
        )

    def get_telephony_providers_edges_line(
        self,
        line_id: str,
        **options: Unpack[CallOptions],
    ) -> Line:
        """GET /api/v2/telephony/providers/edges/lines/{lineId}: returns Line.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_LINE, options, line_id)

    def get_telephony_providers_edges_linebasesetting(
        self,
        line_base_id: str,
        **options: Unpack[CallOptions],
    ) -> LineBase:
        """GET /api/v2/telephony/providers/edges/linebasesettings/{lineBaseId}: returns LineBase.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_LINEBASESETTING, options, line_base_id)

    def get_telephony_providers_edges_linebasesettings(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        expand: Sequence[Literal["properties"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LineBaseEntityListing:
        """GET /api/v2/telephony/providers/edges/linebasesettings: returns LineBaseEntityListing.

        Permissions: any of telephony:plugin:all.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default name.
            sort_order: default ASC.
            expand: any of properties.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_LINEBASESETTINGS, options, page_number, page_size, sort_by, sort_order,
            expand,
        )

    def get_telephony_providers_edges_lines(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        name: str | None = None,
        sort_by: str | None = None,
        expand: Sequence[Literal[
            "properties", "site", "edgeGroup", "primaryEdge", "secondaryEdge", "edges", "assignedUser",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LineEntityListing:
        """GET /api/v2/telephony/providers/edges/lines: returns LineEntityListing.

        Permissions: any of telephony:plugin:all.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: default name.
            expand: any of properties, site, edgeGroup, primaryEdge, secondaryEdge, edges, assignedUser.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_LINES, options, page_size, page_number, name, sort_by, expand)

    def get_telephony_providers_edges_lines_template(
        self,
        line_base_settings_id: str,
        **options: Unpack[CallOptions],
    ) -> Line:
        """GET /api/v2/telephony/providers/edges/lines/template: returns Line.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_LINES_TEMPLATE, options, line_base_settings_id)

    def get_telephony_providers_edges_logicalinterfaces(
        self,
        edge_ids: str,
        *,
        expand: Sequence[Literal["externalTrunkBaseAssignments", "phoneTrunkBaseAssignments"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LogicalInterfaceEntityListing:
        """GET /api/v2/telephony/providers/edges/logicalinterfaces: returns LogicalInterfaceEntityListing.

        Permissions: any of telephony:plugin:all.

        Parameters:
            expand: any of externalTrunkBaseAssignments, phoneTrunkBaseAssignments.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_LOGICALINTERFACES, options, edge_ids, expand)

    def get_telephony_providers_edges_mediastatistics_conversation(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> MediaStatisticsListing:
        """GET /api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}: returns
        MediaStatisticsListing.

        Permissions: any of analytics:conversationDetail:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_MEDIASTATISTICS_CONVERSATION, options, conversation_id)

    def get_telephony_providers_edges_mediastatistics_conversation_communication(
        self,
        conversation_id: str,
        communication_id: str,
        **options: Unpack[CallOptions],
    ) -> MediaStatistics:
        """GET
        /api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}/communications/{communicationId}:
        returns MediaStatistics.

        Permissions: any of analytics:conversationDetail:view.
        Preview: the platform may change it without notice.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_MEDIASTATISTICS_CONVERSATION_COMMUNICATION, options, conversation_id,
            communication_id,
        )

    def get_telephony_providers_edges_metrics(
        self,
        edge_ids: str,
        **options: Unpack[CallOptions],
    ) -> list[EdgeMetrics]:
        """GET /api/v2/telephony/providers/edges/metrics: returns list[EdgeMetrics].

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_METRICS, options, edge_ids)

    def get_telephony_providers_edges_outboundroutes(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        name: str | None = None,
        site_id: str | None = None,
        external_trunk_bases_ids: str | None = None,
        sort_by: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OutboundRouteEntityListing:
        """GET /api/v2/telephony/providers/edges/outboundroutes: returns OutboundRouteEntityListing.

        Permissions: any of telephony:plugin:all.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: default name.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_OUTBOUNDROUTES, options, page_size, page_number, name, site_id,
            external_trunk_bases_ids, sort_by,
        )

    def get_telephony_providers_edges_phone(
        self,
        phone_id: str,
        **options: Unpack[CallOptions],
    ) -> Phone:
        """GET /api/v2/telephony/providers/edges/phones/{phoneId}: returns Phone.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_PHONE, options, phone_id)

    def get_telephony_providers_edges_phonebasesetting(
        self,
        phone_base_id: str,
        **options: Unpack[CallOptions],
    ) -> PhoneBase:
        """GET /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}: returns PhoneBase.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTING, options, phone_base_id)

    def get_telephony_providers_edges_phonebasesettings(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        expand: Sequence[Literal["properties", "lines"]] | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PhoneBaseEntityListing:
        """GET /api/v2/telephony/providers/edges/phonebasesettings: returns PhoneBaseEntityListing.

        Permissions: any of telephony:plugin:all.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: default name.
            sort_order: default ASC.
            expand: any of properties, lines.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTINGS, options, page_size, page_number, sort_by, sort_order,
            expand, name,
        )

    def get_telephony_providers_edges_phonebasesettings_availablemetabases(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> PhoneMetaBaseEntityListing:
        """GET /api/v2/telephony/providers/edges/phonebasesettings/availablemetabases: returns
        PhoneMetaBaseEntityListing.

        Permissions: any of telephony:plugin:all.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTINGS_AVAILABLEMETABASES, options, page_size, page_number
        )

    def get_telephony_providers_edges_phonebasesettings_template(
        self,
        phone_metabase_id: str,
        **options: Unpack[CallOptions],
    ) -> PhoneBase:
        """GET /api/v2/telephony/providers/edges/phonebasesettings/template: returns PhoneBase.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTINGS_TEMPLATE, options, phone_metabase_id)

    def get_telephony_providers_edges_phones(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: Literal["id", "name", "status.operationalStatus", "secondaryStatus.operationalStatus"] | None = None,
        sort_order: str | None = None,
        site_id: str | None = None,
        web_rtc_user_id: str | None = None,
        phone_base_settings_id: str | None = None,
        lines_logged_in_user_id: str | None = None,
        lines_default_for_user_id: str | None = None,
        phone_hardware_id: str | None = None,
        lines_id: str | None = None,
        lines_name: str | None = None,
        name: str | None = None,
        status_operational_status: str | None = None,
        secondary_status_operational_status: str | None = None,
        expand: Sequence[Literal[
            "properties", "site", "status", "status.primaryEdgesStatus", "status.secondaryEdgesStatus",
            "phoneBaseSettings", "lines",
        ]] | None = None,
        fields: Sequence[Literal[
            "webRtcUser", "properties.*", "lines.loggedInUser", "lines.defaultForUser",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> PhoneEntityListing:
        """GET /api/v2/telephony/providers/edges/phones: returns PhoneEntityListing.

        Permissions: any of telephony:plugin:all.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: id, name, status.operationalStatus, secondaryStatus.operationalStatus; default name.
            sort_order: default ASC.
            expand: any of properties, site, status, status.primaryEdgesStatus, status.secondaryEdgesStatus,
                phoneBaseSettings, lines.
            fields: any of webRtcUser, properties.*, lines.loggedInUser, lines.defaultForUser.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_PHONES, options, page_number, page_size, sort_by, sort_order, site_id,
            web_rtc_user_id, phone_base_settings_id, lines_logged_in_user_id, lines_default_for_user_id,
            phone_hardware_id, lines_id, lines_name, name, status_operational_status,
            secondary_status_operational_status, expand, fields,
        )

    def get_telephony_providers_edges_phones_template(
        self,
        phone_base_settings_id: str,
        **options: Unpack[CallOptions],
    ) -> Phone:
        """GET /api/v2/telephony/providers/edges/phones/template: returns Phone.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_PHONES_TEMPLATE, options, phone_base_settings_id)

    def get_telephony_providers_edges_physicalinterfaces(
        self,
        edge_ids: str,
        **options: Unpack[CallOptions],
    ) -> PhysicalInterfaceEntityListing:
        """GET /api/v2/telephony/providers/edges/physicalinterfaces: returns PhysicalInterfaceEntityListing.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_PHYSICALINTERFACES, options, edge_ids)

    def get_telephony_providers_edges_site(
        self,
        site_id: str,
        **options: Unpack[CallOptions],
    ) -> Site:
        """GET /api/v2/telephony/providers/edges/sites/{siteId}: returns Site.

        Permissions: any of telephony:plugin:all, telephony:sites:view.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_SITE, options, site_id)

    def get_telephony_providers_edges_site_numberplan(
        self,
        site_id: str,
        number_plan_id: str,
        **options: Unpack[CallOptions],
    ) -> NumberPlan:
        """GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans/{numberPlanId}: returns NumberPlan.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_SITE_NUMBERPLAN, options, site_id, number_plan_id)

    def get_telephony_providers_edges_site_numberplans(
        self,
        site_id: str,
        **options: Unpack[CallOptions],
    ) -> list[NumberPlan]:
        """GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans: returns list[NumberPlan].

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_SITE_NUMBERPLANS, options, site_id)

    def get_telephony_providers_edges_site_numberplans_classifications(
        self,
        site_id: str,
        *,
        classification: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[str]:
        """GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans/classifications: returns list[str].

        Permissions: any of telephony:plugin:all.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_SITE_NUMBERPLANS_CLASSIFICATIONS, options, site_id, classification
        )

    def get_telephony_providers_edges_site_outboundroute(
        self,
        site_id: str,
        outbound_route_id: str,
        **options: Unpack[CallOptions],
    ) -> OutboundRouteBase:
        """GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}: returns
        OutboundRouteBase.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTE, options, site_id, outbound_route_id)

    def get_telephony_providers_edges_site_outboundroutes(
        self,
        site_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        name: str | None = None,
        external_trunk_bases_ids: str | None = None,
        sort_by: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OutboundRouteBaseEntityListing:
        """GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes: returns OutboundRouteBaseEntityListing.

        Permissions: any of telephony:plugin:all.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: default name.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTES, options, site_id, page_size, page_number, name,
            external_trunk_bases_ids, sort_by,
        )

    def get_telephony_providers_edges_site_siteconnections(
        self,
        site_id: str,
        **options: Unpack[CallOptions],
    ) -> SiteConnections:
        """GET /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections: returns SiteConnections.

        Permissions: any of telephony:plugin:all, telephony:sites:view.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_SITE_SITECONNECTIONS, options, site_id)

    def get_telephony_providers_edges_sites(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        name: str | None = None,
        location_id: str | None = None,
        managed: bool | None = None,
        expand: Sequence[Literal["edges", "location", "primarySites", "secondarySites"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> SiteEntityListing:
        """GET /api/v2/telephony/providers/edges/sites: returns SiteEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: default name.
            sort_order: default ASC.
            expand: any of edges, location, primarySites, secondarySites.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_SITES, options, page_size, page_number, sort_by, sort_order, name,
            location_id, managed, expand,
        )

    def get_telephony_providers_edges_sites_search(
        self,
        q64: str,
        *,
        expand: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> SitesSearchResponse:
        """GET /api/v2/telephony/providers/edges/sites/search: returns SitesSearchResponse.

        Permissions: any of telephony:plugin:all, telephony:sites:view.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_SITES_SEARCH, options, q64, expand)

    def get_telephony_providers_edges_timezones(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeZoneEntityListing:
        """GET /api/v2/telephony/providers/edges/timezones: returns TimeZoneEntityListing.

        Parameters:
            page_size: default 1000.
            page_number: default 1.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_TIMEZONES, options, page_size, page_number)

    def get_telephony_providers_edges_trunk(
        self,
        trunk_id: str,
        **options: Unpack[CallOptions],
    ) -> Trunk:
        """GET /api/v2/telephony/providers/edges/trunks/{trunkId}: returns Trunk.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_TRUNK, options, trunk_id)

    def get_telephony_providers_edges_trunk_metrics(
        self,
        trunk_id: str,
        **options: Unpack[CallOptions],
    ) -> TrunkMetrics:
        """GET /api/v2/telephony/providers/edges/trunks/{trunkId}/metrics: returns TrunkMetrics.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_TRUNK_METRICS, options, trunk_id)

    def get_telephony_providers_edges_trunkbasesetting(
        self,
        trunk_base_settings_id: str,
        *,
        ignore_hidden: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TrunkBase:
        """GET /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}: returns TrunkBase.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTING, options, trunk_base_settings_id, ignore_hidden
        )

    def get_telephony_providers_edges_trunkbasesettings(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        recording_enabled: bool | None = None,
        ignore_hidden: bool | None = None,
        managed: bool | None = None,
        expand: Sequence[Literal["properties"]] | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TrunkBaseEntityListing:
        """GET /api/v2/telephony/providers/edges/trunkbasesettings: returns TrunkBaseEntityListing.

        Permissions: any of telephony:plugin:all.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default name.
            sort_order: default ASC.
            expand: any of properties.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS, options, page_number, page_size, sort_by, sort_order,
            recording_enabled, ignore_hidden, managed, expand, name,
        )

    def get_telephony_providers_edges_trunkbasesettings_availablemetabases(
        self,
        *,
        type: Literal["EXTERNAL", "PHONE", "EDGE"] | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TrunkMetabaseEntityListing:
        """GET /api/v2/telephony/providers/edges/trunkbasesettings/availablemetabases: returns
        TrunkMetabaseEntityListing.

        Permissions: any of telephony:plugin:all.

        Parameters:
            type: EXTERNAL, PHONE, EDGE.
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS_AVAILABLEMETABASES, options, type, page_size, page_number
        )

    def get_telephony_providers_edges_trunkbasesettings_template(
        self,
        trunk_metabase_id: str,
        **options: Unpack[CallOptions],
    ) -> TrunkBase:
        """GET /api/v2/telephony/providers/edges/trunkbasesettings/template: returns TrunkBase.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS_TEMPLATE, options, trunk_metabase_id)

    def get_telephony_providers_edges_trunks(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        edge_id: str | None = None,
        trunk_base_id: str | None = None,
        trunk_type: Literal["EXTERNAL", "PHONE", "EDGE"] | None = None,
        **options: Unpack[CallOptions],
    ) -> TrunkEntityListing:
        """GET /api/v2/telephony/providers/edges/trunks: returns TrunkEntityListing.

        Permissions: any of telephony:plugin:all.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default name.
            sort_order: default ASC.
            trunk_type: EXTERNAL, PHONE, EDGE.
        """
        return self._call(
            _GET_TELEPHONY_PROVIDERS_EDGES_TRUNKS, options, page_number, page_size, sort_by, sort_order, edge_id,
            trunk_base_id, trunk_type,
        )

    def get_telephony_providers_edges_trunks_metrics(
        self,
        trunk_ids: str,
        **options: Unpack[CallOptions],
    ) -> list[TrunkMetrics]:
        """GET /api/v2/telephony/providers/edges/trunks/metrics: returns list[TrunkMetrics].

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_TRUNKS_METRICS, options, trunk_ids)

    def get_telephony_providers_edges_trunkswithrecording(
        self,
        *,
        trunk_type: Literal["EXTERNAL", "PHONE", "EDGE"] | None = None,
        **options: Unpack[CallOptions],
    ) -> TrunkRecordingEnabledCount:
        """GET /api/v2/telephony/providers/edges/trunkswithrecording: returns TrunkRecordingEnabledCount.

        Permissions: any of recording:retentionPolicy:view, telephony:plugin:all.

        Parameters:
            trunk_type: EXTERNAL, PHONE, EDGE.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_TRUNKSWITHRECORDING, options, trunk_type)

    def patch_telephony_providers_edges_site_siteconnections(
        self,
        site_id: str,
        body: DisableSiteConnectionsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SiteConnections:
        """PATCH /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections: returns SiteConnections.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_PATCH_TELEPHONY_PROVIDERS_EDGES_SITE_SITECONNECTIONS, options, site_id, body)

    def post_telephony_providers_edge_diagnostic_nslookup(
        self,
        edge_id: str,
        body: EdgeNetworkDiagnosticRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EdgeNetworkDiagnostic:
        """POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup: returns EdgeNetworkDiagnostic.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_NSLOOKUP, options, edge_id, body)

    def post_telephony_providers_edge_diagnostic_ping(
        self,
        edge_id: str,
        body: EdgeNetworkDiagnosticRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EdgeNetworkDiagnostic:
        """POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping: returns EdgeNetworkDiagnostic.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_PING, options, edge_id, body)

    def post_telephony_providers_edge_diagnostic_route(
        self,
        edge_id: str,
        body: EdgeNetworkDiagnosticRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EdgeNetworkDiagnostic:
        """POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/route: returns EdgeNetworkDiagnostic.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_ROUTE, options, edge_id, body)

    def post_telephony_providers_edge_diagnostic_tracepath(
        self,
        edge_id: str,
        body: EdgeNetworkDiagnosticRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EdgeNetworkDiagnostic:
        """POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath: returns EdgeNetworkDiagnostic.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGE_DIAGNOSTIC_TRACEPATH, options, edge_id, body)

    def post_telephony_providers_edge_logicalinterfaces(
        self,
        edge_id: str,
        body: DomainLogicalInterface | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DomainLogicalInterface:
        """POST /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces: returns DomainLogicalInterface.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACES, options, edge_id, body)

    def post_telephony_providers_edge_logs_job_upload(
        self,
        edge_id: str,
        job_id: str,
        body: EdgeLogsJobUploadRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}/upload: returns None.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGE_LOGS_JOB_UPLOAD, options, edge_id, job_id, body)

    def post_telephony_providers_edge_logs_jobs(
        self,
        edge_id: str,
        body: EdgeLogsJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EdgeLogsJobResponse:
        """POST /api/v2/telephony/providers/edges/{edgeId}/logs/jobs: returns EdgeLogsJobResponse.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGE_LOGS_JOBS, options, edge_id, body)

    def post_telephony_providers_edge_reboot(
        self,
        edge_id: str,
        *,
        body: EdgeRebootParameters | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """POST /api/v2/telephony/providers/edges/{edgeId}/reboot: returns str.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGE_REBOOT, options, edge_id, body)

    def post_telephony_providers_edge_softwareupdate(
        self,
        edge_id: str,
        body: DomainEdgeSoftwareUpdateDto | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DomainEdgeSoftwareUpdateDto:
        """POST /api/v2/telephony/providers/edges/{edgeId}/softwareupdate: returns DomainEdgeSoftwareUpdateDto."""
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGE_SOFTWAREUPDATE, options, edge_id, body)

    def post_telephony_providers_edge_statuscode(
        self,
        edge_id: str,
        *,
        body: EdgeServiceStateRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """POST /api/v2/telephony/providers/edges/{edgeId}/statuscode: returns str.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGE_STATUSCODE, options, edge_id, body)

    def post_telephony_providers_edge_unpair(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """POST /api/v2/telephony/providers/edges/{edgeId}/unpair: returns str.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGE_UNPAIR, options, edge_id)

    def post_telephony_providers_edges(
        self,
        body: Edge | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Edge:
        """POST /api/v2/telephony/providers/edges: returns Edge.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGES, options, body)

    def post_telephony_providers_edges_addressvalidation(
        self,
        body: ValidateAddressRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ValidateAddressResponse:
        """POST /api/v2/telephony/providers/edges/addressvalidation: returns ValidateAddressResponse."""
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGES_ADDRESSVALIDATION, options, body)

    def post_telephony_providers_edges_certificateauthorities(
        self,
        body: DomainCertificateAuthority | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DomainCertificateAuthority:
        """POST /api/v2/telephony/providers/edges/certificateauthorities: returns DomainCertificateAuthority.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITIES, options, body)

    def post_telephony_providers_edges_didpools(
        self,
        body: DIDPool | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DIDPool:
        """POST /api/v2/telephony/providers/edges/didpools: returns DIDPool.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGES_DIDPOOLS, options, body)

    def post_telephony_providers_edges_edgegroups(
        self,
        body: EdgeGroup | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EdgeGroup:
        """POST /api/v2/telephony/providers/edges/edgegroups: returns EdgeGroup.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGES_EDGEGROUPS, options, body)

    def post_telephony_providers_edges_extensionpools(
        self,
        body: ExtensionPool | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExtensionPool:
        """POST /api/v2/telephony/providers/edges/extensionpools: returns ExtensionPool.

        Permissions: all of telephony:extensionPool:add.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOLS, options, body)

    def post_telephony_providers_edges_phone_reboot(
        self,
        phone_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/telephony/providers/edges/phones/{phoneId}/reboot: returns None.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGES_PHONE_REBOOT, options, phone_id)

    def post_telephony_providers_edges_phonebasesettings(
        self,
        body: PhoneBase | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> PhoneBase:
        """POST /api/v2/telephony/providers/edges/phonebasesettings: returns PhoneBase.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTINGS, options, body)

    def post_telephony_providers_edges_phones(
        self,
        body: Phone | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Phone:
        """POST /api/v2/telephony/providers/edges/phones: returns Phone.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGES_PHONES, options, body)

    def post_telephony_providers_edges_phones_reboot(
        self,
        body: PhonesReboot | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/telephony/providers/edges/phones/reboot: returns None.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGES_PHONES_REBOOT, options, body)

    def post_telephony_providers_edges_site_outboundroutes(
        self,
        site_id: str,
        body: OutboundRouteBase | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OutboundRouteBase:
        """POST /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes: returns OutboundRouteBase.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTES, options, site_id, body)

    def post_telephony_providers_edges_sites(
        self,
        body: Site | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Site:
        """POST /api/v2/telephony/providers/edges/sites: returns Site.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGES_SITES, options, body)

    def post_telephony_providers_edges_sites_search(
        self,
        body: SiteSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SitesSearchResponse:
        """POST /api/v2/telephony/providers/edges/sites/search: returns SitesSearchResponse.

        Permissions: any of telephony:plugin:all, telephony:sites:view.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGES_SITES_SEARCH, options, body)

    def post_telephony_providers_edges_trunkbasesettings(
        self,
        body: TrunkBase | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TrunkBase:
        """POST /api/v2/telephony/providers/edges/trunkbasesettings: returns TrunkBase.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTINGS, options, body)

    def put_telephony_providers_edge(
        self,
        edge_id: str,
        body: Edge | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Edge:
        """PUT /api/v2/telephony/providers/edges/{edgeId}: returns Edge.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_PUT_TELEPHONY_PROVIDERS_EDGE, options, edge_id, body)

    def put_telephony_providers_edge_logicalinterface(
        self,
        edge_id: str,
        interface_id: str,
        body: DomainLogicalInterface | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DomainLogicalInterface:
        """PUT /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}: returns
        DomainLogicalInterface.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_PUT_TELEPHONY_PROVIDERS_EDGE_LOGICALINTERFACE, options, edge_id, interface_id, body)

    def put_telephony_providers_edges_alertablepresences(
        self,
        body: AlertablePresences | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PUT /api/v2/telephony/providers/edges/alertablepresences: returns None.

        Permissions: any of telephony:alertablePresences:edit.
        """
        return self._call(_PUT_TELEPHONY_PROVIDERS_EDGES_ALERTABLEPRESENCES, options, body)

    def put_telephony_providers_edges_certificateauthority(
        self,
        certificate_id: str,
        body: DomainCertificateAuthority | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DomainCertificateAuthority:
        """PUT /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}: returns
        DomainCertificateAuthority.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_PUT_TELEPHONY_PROVIDERS_EDGES_CERTIFICATEAUTHORITY, options, certificate_id, body)

    def put_telephony_providers_edges_didpool(
        self,
        did_pool_id: str,
        body: DIDPool | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DIDPool:
        """PUT /api/v2/telephony/providers/edges/didpools/{didPoolId}: returns DIDPool.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_PUT_TELEPHONY_PROVIDERS_EDGES_DIDPOOL, options, did_pool_id, body)

    def put_telephony_providers_edges_edgegroup(
        self,
        edge_group_id: str,
        body: EdgeGroup | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EdgeGroup:
        """PUT /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}: returns EdgeGroup.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_PUT_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP, options, edge_group_id, body)

    def put_telephony_providers_edges_edgegroup_edgetrunkbase(
        self,
        edgegroup_id: str,
        edgetrunkbase_id: str,
        body: EdgeTrunkBase | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EdgeTrunkBase:
        """PUT /api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}: returns
        EdgeTrunkBase.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(
            _PUT_TELEPHONY_PROVIDERS_EDGES_EDGEGROUP_EDGETRUNKBASE, options, edgegroup_id, edgetrunkbase_id, body
        )

    def put_telephony_providers_edges_extensionpool(
        self,
        extension_pool_id: str,
        body: ExtensionPool | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExtensionPool:
        """PUT /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}: returns ExtensionPool.

        Permissions: all of telephony:extensionPool:edit.
        """
        return self._call(_PUT_TELEPHONY_PROVIDERS_EDGES_EXTENSIONPOOL, options, extension_pool_id, body)

    def put_telephony_providers_edges_phone(
        self,
        phone_id: str,
        body: Phone | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Phone:
        """PUT /api/v2/telephony/providers/edges/phones/{phoneId}: returns Phone.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_PUT_TELEPHONY_PROVIDERS_EDGES_PHONE, options, phone_id, body)

    def put_telephony_providers_edges_phonebasesetting(
        self,
        phone_base_id: str,
        body: PhoneBase | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> PhoneBase:
        """PUT /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}: returns PhoneBase.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_PUT_TELEPHONY_PROVIDERS_EDGES_PHONEBASESETTING, options, phone_base_id, body)

    def put_telephony_providers_edges_site(
        self,
        site_id: str,
        body: Site | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Site:
        """PUT /api/v2/telephony/providers/edges/sites/{siteId}: returns Site.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_PUT_TELEPHONY_PROVIDERS_EDGES_SITE, options, site_id, body)

    def put_telephony_providers_edges_site_numberplans(
        self,
        site_id: str,
        body: Sequence[NumberPlan | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> list[NumberPlan]:
        """PUT /api/v2/telephony/providers/edges/sites/{siteId}/numberplans: returns list[NumberPlan].

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_PUT_TELEPHONY_PROVIDERS_EDGES_SITE_NUMBERPLANS, options, site_id, body)

    def put_telephony_providers_edges_site_outboundroute(
        self,
        site_id: str,
        outbound_route_id: str,
        body: OutboundRouteBase | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OutboundRouteBase:
        """PUT /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}: returns
        OutboundRouteBase.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_PUT_TELEPHONY_PROVIDERS_EDGES_SITE_OUTBOUNDROUTE, options, site_id, outbound_route_id, body)

    def put_telephony_providers_edges_site_siteconnections(
        self,
        site_id: str,
        body: SiteConnections | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SiteConnections:
        """PUT /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections: returns SiteConnections.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_PUT_TELEPHONY_PROVIDERS_EDGES_SITE_SITECONNECTIONS, options, site_id, body)

    def put_telephony_providers_edges_trunkbasesetting(
        self,
        trunk_base_settings_id: str,
        body: TrunkBase | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TrunkBase:
        """PUT /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}: returns TrunkBase.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_PUT_TELEPHONY_PROVIDERS_EDGES_TRUNKBASESETTING, options, trunk_base_settings_id, body)
