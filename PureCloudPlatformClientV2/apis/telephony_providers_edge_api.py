# Generated: make generate
"""TelephonyProvidersEdgeApi: signatures and documentation of its methods are in telephony_providers_edge_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class TelephonyProvidersEdgeApi(Api):
    """The Telephony Providers Edge operations of the Platform API."""

    delete_telephony_providers_edge = ApiOperation(
        "DELETE", "/api/v2/telephony/providers/edges/{edgeId}", path("edgeId")
    )
    delete_telephony_providers_edge_logicalinterface = ApiOperation(
        "DELETE", "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}", path("edgeId"),
        path("interfaceId"),
    )
    delete_telephony_providers_edge_softwareupdate = ApiOperation(
        "DELETE", "/api/v2/telephony/providers/edges/{edgeId}/softwareupdate", path("edgeId")
    )
    delete_telephony_providers_edges_alertablepresences = ApiOperation(
        "DELETE", "/api/v2/telephony/providers/edges/alertablepresences"
    )
    delete_telephony_providers_edges_certificateauthority = ApiOperation(
        "DELETE", "/api/v2/telephony/providers/edges/certificateauthorities/{certificateId}", path("certificateId")
    )
    delete_telephony_providers_edges_didpool = ApiOperation(
        "DELETE", "/api/v2/telephony/providers/edges/didpools/{didPoolId}", path("didPoolId")
    )
    delete_telephony_providers_edges_edgegroup = ApiOperation(
        "DELETE", "/api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}", path("edgeGroupId")
    )
    delete_telephony_providers_edges_extensionpool = ApiOperation(
        "DELETE", "/api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}", path("extensionPoolId")
    )
    delete_telephony_providers_edges_phone = ApiOperation(
        "DELETE", "/api/v2/telephony/providers/edges/phones/{phoneId}", path("phoneId")
    )
    delete_telephony_providers_edges_phonebasesetting = ApiOperation(
        "DELETE", "/api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}", path("phoneBaseId")
    )
    delete_telephony_providers_edges_site = ApiOperation(
        "DELETE", "/api/v2/telephony/providers/edges/sites/{siteId}", path("siteId")
    )
    delete_telephony_providers_edges_site_outboundroute = ApiOperation(
        "DELETE", "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}", path("siteId"),
        path("outboundRouteId"),
    )
    delete_telephony_providers_edges_trunkbasesetting = ApiOperation(
        "DELETE", "/api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}",
        path("trunkBaseSettingsId"),
    )
    get_telephony_providers_edge = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/{edgeId}", path("edgeId"), query("expand", "multi"), returns="Edge"
    )
    get_telephony_providers_edge_diagnostic_nslookup = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup", path("edgeId"),
        returns="EdgeNetworkDiagnosticResponse",
    )
    get_telephony_providers_edge_diagnostic_ping = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping", path("edgeId"),
        returns="EdgeNetworkDiagnosticResponse",
    )
    get_telephony_providers_edge_diagnostic_route = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/route", path("edgeId"),
        returns="EdgeNetworkDiagnosticResponse",
    )
    get_telephony_providers_edge_diagnostic_tracepath = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath", path("edgeId"),
        returns="EdgeNetworkDiagnosticResponse",
    )
    get_telephony_providers_edge_logicalinterface = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}", path("edgeId"),
        path("interfaceId"), query("expand", "multi"), returns="DomainLogicalInterface",
    )
    get_telephony_providers_edge_logicalinterfaces = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces", path("edgeId"), query("expand", "multi"),
        returns="LogicalInterfaceEntityListing", paging=Paging("single", "entities"),
    )
    get_telephony_providers_edge_logs_job = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}", path("edgeId"), path("jobId"),
        returns="EdgeLogsJob",
    )
    get_telephony_providers_edge_metrics = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/{edgeId}/metrics", path("edgeId"), returns="EdgeMetrics"
    )
    get_telephony_providers_edge_physicalinterface = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces/{interfaceId}", path("edgeId"),
        path("interfaceId"), returns="DomainPhysicalInterface",
    )
    get_telephony_providers_edge_physicalinterfaces = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces", path("edgeId"),
        returns="PhysicalInterfaceEntityListing", paging=Paging("single", "entities"),
    )
    get_telephony_providers_edge_setuppackage = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/{edgeId}/setuppackage", path("edgeId"), returns="VmPairingInfo"
    )
    get_telephony_providers_edge_softwareupdate = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/{edgeId}/softwareupdate", path("edgeId"),
        returns="DomainEdgeSoftwareUpdateDto",
    )
    get_telephony_providers_edge_softwareversions = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/{edgeId}/softwareversions", path("edgeId"),
        returns="DomainEdgeSoftwareVersionDtoEntityListing", paging=Paging("single", "entities"),
    )
    get_telephony_providers_edge_trunks = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/{edgeId}/trunks", path("edgeId"), query("pageNumber"),
        query("pageSize"), query("sortBy"), query("sortOrder"), query("trunkBase.id"), query("trunkType"),
        returns="TrunkEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges", query("pageSize"), query("pageNumber"), query("name"),
        query("site.id"), query("edgeGroup.id"), query("sortBy"), query("managed"), query("showCloudMedia"),
        returns="EdgeEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_alertablepresences = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/alertablepresences", query("type"), returns="AlertablePresences"
    )
    get_telephony_providers_edges_certificateauthorities = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/certificateauthorities", returns="CertificateAuthorityEntityListing",
        paging=Paging("single", "entities"),
    )
    get_telephony_providers_edges_certificateauthority = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/certificateauthorities/{certificateId}", path("certificateId"),
        returns="DomainCertificateAuthority",
    )
    get_telephony_providers_edges_did = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/dids/{didId}", path("didId"), returns="DID"
    )
    get_telephony_providers_edges_didpool = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/didpools/{didPoolId}", path("didPoolId"), returns="DIDPool"
    )
    get_telephony_providers_edges_didpools = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/didpools", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("id", "multi"), returns="DIDPoolEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_didpools_dids = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/didpools/dids", query("type", required=True), query("id", "multi"),
        query("numberMatch"), query("pageSize"), query("pageNumber"), query("sortOrder"),
        returns="DIDNumberEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_dids = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/dids", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("sortOrder"), query("phoneNumber"), query("owner.id"), query("didPool.id"), query("id", "multi"),
        returns="DIDEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_edgegroup = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}", path("edgeGroupId"),
        query("expand", "multi"), returns="EdgeGroup",
    )
    get_telephony_providers_edges_edgegroup_edgetrunkbase = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}",
        path("edgegroupId"), path("edgetrunkbaseId"), returns="EdgeTrunkBase",
    )
    get_telephony_providers_edges_edgegroups = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/edgegroups", query("pageSize"), query("pageNumber"), query("name"),
        query("sortBy"), query("managed"), returns="EdgeGroupEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_edgeversionreport = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/edgeversionreport", returns="EdgeVersionReport"
    )
    get_telephony_providers_edges_expired = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/expired", returns="ExpiredEdgeListing",
        paging=Paging("single", "entities"),
    )
    get_telephony_providers_edges_extension = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/extensions/{extensionId}", path("extensionId"), returns="Extension"
    )
    get_telephony_providers_edges_extensionpool = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}", path("extensionPoolId"),
        returns="ExtensionPool",
    )
    get_telephony_providers_edges_extensionpools = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/extensionpools", query("pageSize"), query("pageNumber"),
        query("sortBy"), query("number"), returns="ExtensionPoolEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_extensionpools_divisionviews = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/extensionpools/divisionviews", query("pageNumber"), query("pageSize"),
        query("sortBy"), query("sortOrder"), query("id", "multi"), query("name"), query("divisionId", "multi"),
        returns="ExtensionPoolDivisionViewEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_extensions = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/extensions", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("sortOrder"), query("number"), returns="ExtensionEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_line = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/lines/{lineId}", path("lineId"), returns="Line"
    )
    get_telephony_providers_edges_linebasesetting = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/linebasesettings/{lineBaseId}", path("lineBaseId"),
        returns="LineBase",
    )
    get_telephony_providers_edges_linebasesettings = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/linebasesettings", query("pageNumber"), query("pageSize"),
        query("sortBy"), query("sortOrder"), query("expand", "multi"), returns="LineBaseEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_lines = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/lines", query("pageSize"), query("pageNumber"), query("name"),
        query("sortBy"), query("expand", "multi"), returns="LineEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_lines_template = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/lines/template", query("lineBaseSettingsId", required=True),
        returns="Line",
    )
    get_telephony_providers_edges_logicalinterfaces = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/logicalinterfaces", query("edgeIds", required=True),
        query("expand", "multi"), returns="LogicalInterfaceEntityListing", paging=Paging("single", "entities"),
    )
    get_telephony_providers_edges_mediastatistics_conversation = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}",
        path("conversationId"), returns="MediaStatisticsListing", paging=Paging("single", "entities"),
    )
    get_telephony_providers_edges_mediastatistics_conversation_communication = ApiOperation(
        "GET",
        "/api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}/communications/{communicationId}",
        path("conversationId"), path("communicationId"), returns="MediaStatistics",
    )
    get_telephony_providers_edges_metrics = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/metrics", query("edgeIds", required=True),
        returns="list[EdgeMetrics]", paging=Paging("single", ""),
    )
    get_telephony_providers_edges_outboundroutes = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/outboundroutes", query("pageSize"), query("pageNumber"),
        query("name"), query("site.id"), query("externalTrunkBases.ids"), query("sortBy"),
        returns="OutboundRouteEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_phone = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/phones/{phoneId}", path("phoneId"), returns="Phone"
    )
    get_telephony_providers_edges_phonebasesetting = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}", path("phoneBaseId"),
        returns="PhoneBase",
    )
    get_telephony_providers_edges_phonebasesettings = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/phonebasesettings", query("pageSize"), query("pageNumber"),
        query("sortBy"), query("sortOrder"), query("expand", "multi"), query("name"), returns="PhoneBaseEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_phonebasesettings_availablemetabases = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/phonebasesettings/availablemetabases", query("pageSize"),
        query("pageNumber"), returns="PhoneMetaBaseEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_phonebasesettings_template = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/phonebasesettings/template", query("phoneMetabaseId", required=True),
        returns="PhoneBase",
    )
    get_telephony_providers_edges_phones = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/phones", query("pageNumber"), query("pageSize"), query("sortBy"),
        query("sortOrder"), query("site.id"), query("webRtcUser.id"), query("phoneBaseSettings.id"),
        query("lines.loggedInUser.id"), query("lines.defaultForUser.id"), query("phone_hardwareId"), query("lines.id"),
        query("lines.name"), query("name"), query("status.operationalStatus"),
        query("secondaryStatus.operationalStatus"), query("expand", "multi"), query("fields", "multi"),
        returns="PhoneEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_phones_template = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/phones/template", query("phoneBaseSettingsId", required=True),
        returns="Phone",
    )
    get_telephony_providers_edges_physicalinterfaces = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/physicalinterfaces", query("edgeIds", required=True),
        returns="PhysicalInterfaceEntityListing", paging=Paging("single", "entities"),
    )
    get_telephony_providers_edges_site = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/sites/{siteId}", path("siteId"), returns="Site"
    )
    get_telephony_providers_edges_site_numberplan = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans/{numberPlanId}", path("siteId"),
        path("numberPlanId"), returns="NumberPlan",
    )
    get_telephony_providers_edges_site_numberplans = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans", path("siteId"),
        returns="list[NumberPlan]", paging=Paging("single", ""),
    )
    get_telephony_providers_edges_site_numberplans_classifications = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans/classifications", path("siteId"),
        query("classification"), returns="list[str]", paging=Paging("single", ""),
    )
    get_telephony_providers_edges_site_outboundroute = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}", path("siteId"),
        path("outboundRouteId"), returns="OutboundRouteBase",
    )
    get_telephony_providers_edges_site_outboundroutes = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes", path("siteId"), query("pageSize"),
        query("pageNumber"), query("name"), query("externalTrunkBases.ids"), query("sortBy"),
        returns="OutboundRouteBaseEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_site_siteconnections = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/sites/{siteId}/siteconnections", path("siteId"),
        returns="SiteConnections",
    )
    get_telephony_providers_edges_sites = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/sites", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("sortOrder"), query("name"), query("location.id"), query("managed"), query("expand", "multi"),
        returns="SiteEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_sites_search = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/sites/search", query("q64", required=True), query("expand", "multi"),
        returns="SitesSearchResponse",
        paging=Paging("cursor", "results", "q64", next="nextPage", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_timezones = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/timezones", query("pageSize"), query("pageNumber"),
        returns="TimeZoneEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_trunk = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/trunks/{trunkId}", path("trunkId"), returns="Trunk"
    )
    get_telephony_providers_edges_trunk_metrics = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/trunks/{trunkId}/metrics", path("trunkId"), returns="TrunkMetrics"
    )
    get_telephony_providers_edges_trunkbasesetting = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}", path("trunkBaseSettingsId"),
        query("ignoreHidden"), returns="TrunkBase",
    )
    get_telephony_providers_edges_trunkbasesettings = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/trunkbasesettings", query("pageNumber"), query("pageSize"),
        query("sortBy"), query("sortOrder"), query("recordingEnabled"), query("ignoreHidden"), query("managed"),
        query("expand", "multi"), query("name"), returns="TrunkBaseEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_trunkbasesettings_availablemetabases = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/trunkbasesettings/availablemetabases", query("type"),
        query("pageSize"), query("pageNumber"), returns="TrunkMetabaseEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_trunkbasesettings_template = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/trunkbasesettings/template", query("trunkMetabaseId", required=True),
        returns="TrunkBase",
    )
    get_telephony_providers_edges_trunks = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/trunks", query("pageNumber"), query("pageSize"), query("sortBy"),
        query("sortOrder"), query("edge.id"), query("trunkBase.id"), query("trunkType"), returns="TrunkEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_trunks_metrics = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/trunks/metrics", query("trunkIds", required=True),
        returns="list[TrunkMetrics]", paging=Paging("single", ""),
    )
    get_telephony_providers_edges_trunkswithrecording = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/trunkswithrecording", query("trunkType"),
        returns="TrunkRecordingEnabledCount",
    )
    patch_telephony_providers_edges_site_siteconnections = ApiOperation(
        "PATCH", "/api/v2/telephony/providers/edges/sites/{siteId}/siteconnections", path("siteId"),
        body(required=True), returns="SiteConnections",
    )
    post_telephony_providers_edge_diagnostic_nslookup = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup", path("edgeId"), body(required=True),
        returns="EdgeNetworkDiagnostic",
    )
    post_telephony_providers_edge_diagnostic_ping = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping", path("edgeId"), body(required=True),
        returns="EdgeNetworkDiagnostic",
    )
    post_telephony_providers_edge_diagnostic_route = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/route", path("edgeId"), body(required=True),
        returns="EdgeNetworkDiagnostic",
    )
    post_telephony_providers_edge_diagnostic_tracepath = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath", path("edgeId"), body(required=True),
        returns="EdgeNetworkDiagnostic",
    )
    post_telephony_providers_edge_logicalinterfaces = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces", path("edgeId"), body(required=True),
        returns="DomainLogicalInterface",
    )
    post_telephony_providers_edge_logs_job_upload = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}/upload", path("edgeId"), path("jobId"),
        body(required=True),
    )
    post_telephony_providers_edge_logs_jobs = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/{edgeId}/logs/jobs", path("edgeId"), body(required=True),
        returns="EdgeLogsJobResponse",
    )
    post_telephony_providers_edge_reboot = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/{edgeId}/reboot", path("edgeId"), body(), returns="str"
    )
    post_telephony_providers_edge_softwareupdate = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/{edgeId}/softwareupdate", path("edgeId"), body(required=True),
        returns="DomainEdgeSoftwareUpdateDto",
        job=JobFamily(
            "get_telephony_providers_edge_softwareupdate", "", "", state="status", done=("SUCCEEDED",),
            failed=("EXPIRED", "EXCEPTION", "FAILED"), cancelled=("ABORTED",),
        ),
    )
    post_telephony_providers_edge_statuscode = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/{edgeId}/statuscode", path("edgeId"), body(), returns="str"
    )
    post_telephony_providers_edge_unpair = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/{edgeId}/unpair", path("edgeId"), returns="str"
    )
    post_telephony_providers_edges = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges", body(required=True), returns="Edge"
    )
    post_telephony_providers_edges_addressvalidation = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/addressvalidation", body(required=True),
        returns="ValidateAddressResponse",
    )
    post_telephony_providers_edges_certificateauthorities = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/certificateauthorities", body(required=True),
        returns="DomainCertificateAuthority",
    )
    post_telephony_providers_edges_didpools = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/didpools", body(required=True), returns="DIDPool"
    )
    post_telephony_providers_edges_edgegroups = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/edgegroups", body(required=True), returns="EdgeGroup"
    )
    post_telephony_providers_edges_extensionpools = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/extensionpools", body(required=True), returns="ExtensionPool"
    )
    post_telephony_providers_edges_phone_reboot = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/phones/{phoneId}/reboot", path("phoneId")
    )
    post_telephony_providers_edges_phonebasesettings = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/phonebasesettings", body(required=True), returns="PhoneBase"
    )
    post_telephony_providers_edges_phones = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/phones", body(required=True), returns="Phone"
    )
    post_telephony_providers_edges_phones_reboot = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/phones/reboot", body(required=True)
    )
    post_telephony_providers_edges_site_outboundroutes = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes", path("siteId"), body(required=True),
        returns="OutboundRouteBase",
    )
    post_telephony_providers_edges_sites = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/sites", body(required=True), returns="Site"
    )
    post_telephony_providers_edges_sites_search = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/sites/search", body(required=True), returns="SitesSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_telephony_providers_edges_trunkbasesettings = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/trunkbasesettings", body(required=True), returns="TrunkBase"
    )
    put_telephony_providers_edge = ApiOperation(
        "PUT", "/api/v2/telephony/providers/edges/{edgeId}", path("edgeId"), body(required=True), returns="Edge"
    )
    put_telephony_providers_edge_logicalinterface = ApiOperation(
        "PUT", "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}", path("edgeId"),
        path("interfaceId"), body(required=True), returns="DomainLogicalInterface",
    )
    put_telephony_providers_edges_alertablepresences = ApiOperation(
        "PUT", "/api/v2/telephony/providers/edges/alertablepresences", body(required=True)
    )
    put_telephony_providers_edges_certificateauthority = ApiOperation(
        "PUT", "/api/v2/telephony/providers/edges/certificateauthorities/{certificateId}", path("certificateId"),
        body(required=True), returns="DomainCertificateAuthority",
    )
    put_telephony_providers_edges_didpool = ApiOperation(
        "PUT", "/api/v2/telephony/providers/edges/didpools/{didPoolId}", path("didPoolId"), body(required=True),
        returns="DIDPool",
    )
    put_telephony_providers_edges_edgegroup = ApiOperation(
        "PUT", "/api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}", path("edgeGroupId"), body(required=True),
        returns="EdgeGroup",
    )
    put_telephony_providers_edges_edgegroup_edgetrunkbase = ApiOperation(
        "PUT", "/api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}",
        path("edgegroupId"), path("edgetrunkbaseId"), body(required=True), returns="EdgeTrunkBase",
    )
    put_telephony_providers_edges_extensionpool = ApiOperation(
        "PUT", "/api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}", path("extensionPoolId"),
        body(required=True), returns="ExtensionPool",
    )
    put_telephony_providers_edges_phone = ApiOperation(
        "PUT", "/api/v2/telephony/providers/edges/phones/{phoneId}", path("phoneId"), body(required=True),
        returns="Phone",
    )
    put_telephony_providers_edges_phonebasesetting = ApiOperation(
        "PUT", "/api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}", path("phoneBaseId"),
        body(required=True), returns="PhoneBase",
    )
    put_telephony_providers_edges_site = ApiOperation(
        "PUT", "/api/v2/telephony/providers/edges/sites/{siteId}", path("siteId"), body(required=True), returns="Site"
    )
    put_telephony_providers_edges_site_numberplans = ApiOperation(
        "PUT", "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans", path("siteId"), body(required=True),
        returns="list[NumberPlan]", paging=Paging("single", ""),
    )
    put_telephony_providers_edges_site_outboundroute = ApiOperation(
        "PUT", "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}", path("siteId"),
        path("outboundRouteId"), body(required=True), returns="OutboundRouteBase",
    )
    put_telephony_providers_edges_site_siteconnections = ApiOperation(
        "PUT", "/api/v2/telephony/providers/edges/sites/{siteId}/siteconnections", path("siteId"), body(required=True),
        returns="SiteConnections",
    )
    put_telephony_providers_edges_trunkbasesetting = ApiOperation(
        "PUT", "/api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}", path("trunkBaseSettingsId"),
        body(required=True), returns="TrunkBase",
    )
