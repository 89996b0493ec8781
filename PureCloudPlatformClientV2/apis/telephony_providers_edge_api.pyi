# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
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
from ..operation import Api, CallOptions

class _DomainEdgeSoftwareUpdateDto(DomainEdgeSoftwareUpdateDto, behaviour.JobStart[behaviour.Item]):
    """DomainEdgeSoftwareUpdateDto, for a type checker with what the results of the job are."""

class TelephonyProvidersEdgeApi(Api):
    """The Telephony Providers Edge operations of the Platform API."""

    def delete_telephony_providers_edge(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an edge.

        DELETE /api/v2/telephony/providers/edges/{edgeId}

        Permissions: any of telephony:plugin:all.
        """
        ...

    def delete_telephony_providers_edge_logicalinterface(
        self,
        edge_id: str,
        interface_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a logical interface of an edge.

        DELETE /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}

        Permissions: any of telephony:plugin:all.
        """
        ...

    def delete_telephony_providers_edge_softwareupdate(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the software update of an edge.

        DELETE /api/v2/telephony/providers/edges/{edgeId}/softwareupdate
        """
        ...

    def delete_telephony_providers_edges_alertablepresences(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the edge alertable presences.

        DELETE /api/v2/telephony/providers/edges/alertablepresences

        Permissions: any of telephony:alertablePresences:delete.
        """
        ...

    def delete_telephony_providers_edges_certificateauthority(
        self,
        certificate_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a certificate authority.

        DELETE /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}

        Permissions: any of telephony:plugin:all.
        """
        ...

    def delete_telephony_providers_edges_didpool(
        self,
        did_pool_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a DID pool.

        DELETE /api/v2/telephony/providers/edges/didpools/{didPoolId}

        Permissions: any of telephony:plugin:all.
        """
        ...

    def delete_telephony_providers_edges_edgegroup(
        self,
        edge_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an edge group.

        DELETE /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}

        Permissions: any of telephony:plugin:all.
        """
        ...

    def delete_telephony_providers_edges_extensionpool(
        self,
        extension_pool_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an extension pool.

        DELETE /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}

        Permissions: all of telephony:extensionPool:delete.
        """
        ...

    def delete_telephony_providers_edges_phone(
        self,
        phone_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a phone.

        DELETE /api/v2/telephony/providers/edges/phones/{phoneId}

        Permissions: any of telephony:plugin:all.
        """
        ...

    def delete_telephony_providers_edges_phonebasesetting(
        self,
        phone_base_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a set of phone base settings.

        DELETE /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}

        Permissions: any of telephony:plugin:all.
        """
        ...

    def delete_telephony_providers_edges_site(
        self,
        site_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a site.

        DELETE /api/v2/telephony/providers/edges/sites/{siteId}

        Permissions: any of telephony:plugin:all.
        """
        ...

    def delete_telephony_providers_edges_site_outboundroute(
        self,
        site_id: str,
        outbound_route_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an outbound route of a site.

        DELETE /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}

        Permissions: any of telephony:plugin:all.
        """
        ...

    def delete_telephony_providers_edges_trunkbasesetting(
        self,
        trunk_base_settings_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a set of trunk base settings.

        DELETE /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_providers_edge(
        self,
        edge_id: str,
        *,
        expand: Sequence[Literal["site"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Edge:
        """Get an edge.

        GET /api/v2/telephony/providers/edges/{edgeId}

        Permissions: any of telephony:plugin:all.

        Parameters:
            expand: Further fields to include in the answer; any of site.
        """
        ...

    def get_telephony_providers_edge_diagnostic_nslookup(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> EdgeNetworkDiagnosticResponse:
        """Get the result of a name look-up from an edge.

        GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_providers_edge_diagnostic_ping(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> EdgeNetworkDiagnosticResponse:
        """Get the result of a ping from an edge.

        GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_providers_edge_diagnostic_route(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> EdgeNetworkDiagnosticResponse:
        """Get the result of tracing a route from an edge.

        GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/route

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_providers_edge_diagnostic_tracepath(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> EdgeNetworkDiagnosticResponse:
        """Get the result of tracing a path from an edge.

        GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_providers_edge_logicalinterface(
        self,
        edge_id: str,
        interface_id: str,
        *,
        expand: Sequence[Literal["externalTrunkBaseAssignments", "phoneTrunkBaseAssignments"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> DomainLogicalInterface:
        """Get a logical interface of an edge.

        GET /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}

        Permissions: any of telephony:plugin:all.

        Parameters:
            expand: Further fields to include in the answer; any of externalTrunkBaseAssignments,
                phoneTrunkBaseAssignments.
        """
        ...

    def get_telephony_providers_edge_logicalinterfaces(
        self,
        edge_id: str,
        *,
        expand: Sequence[Literal["externalTrunkBaseAssignments", "phoneTrunkBaseAssignments"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LogicalInterfaceEntityListing:
        """List the logical interfaces of an edge.

        GET /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; there is one page.

        Parameters:
            expand: Further fields to include in the answer; any of externalTrunkBaseAssignments,
                phoneTrunkBaseAssignments.
        """
        ...

    def get_telephony_providers_edge_logs_job(
        self,
        edge_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> EdgeLogsJob:
        """Get a log job of an edge.

        GET /api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_providers_edge_metrics(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> EdgeMetrics:
        """Get the metrics of an edge.

        GET /api/v2/telephony/providers/edges/{edgeId}/metrics

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_providers_edge_physicalinterface(
        self,
        edge_id: str,
        interface_id: str,
        **options: Unpack[CallOptions],
    ) -> DomainPhysicalInterface:
        """Get a physical interface of an edge.

        GET /api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces/{interfaceId}

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_providers_edge_physicalinterfaces(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> PhysicalInterfaceEntityListing:
        """List the physical interfaces of an edge.

        GET /api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_telephony_providers_edge_setuppackage(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> VmPairingInfo:
        """Get the setup package of an edge.

        GET /api/v2/telephony/providers/edges/{edgeId}/setuppackage

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_providers_edge_softwareupdate(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> DomainEdgeSoftwareUpdateDto:
        """Get the software update of an edge.

        GET /api/v2/telephony/providers/edges/{edgeId}/softwareupdate
        """
        ...

    def get_telephony_providers_edge_softwareversions(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> DomainEdgeSoftwareVersionDtoEntityListing:
        """List the software versions of an edge.

        GET /api/v2/telephony/providers/edges/{edgeId}/softwareversions

        Lists: its items are in entities; there is one page.
        """
        ...

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
        """List the trunks of an edge.

        GET /api/v2/telephony/providers/edges/{edgeId}/trunks

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default name.
            sort_order: Direction of the order; default ASC.
            trunk_type: Kind of trunk; EXTERNAL, PHONE, EDGE.
        """
        ...

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
        """List the edges.

        GET /api/v2/telephony/providers/edges

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            name: Name to look for or to use.
            sort_by: Field to order by; default name.
            managed: Whether it is managed.
            show_cloud_media: default True.
        """
        ...

    def get_telephony_providers_edges_alertablepresences(
        self,
        *,
        type: Literal["defaults", "overrides"] | None = None,
        **options: Unpack[CallOptions],
    ) -> AlertablePresences:
        """Get the edge alertable presences.

        GET /api/v2/telephony/providers/edges/alertablepresences

        Permissions: any of telephony:alertablePresences:view.

        Parameters:
            type: Kind to choose; defaults, overrides.
        """
        ...

    def get_telephony_providers_edges_certificateauthorities(
        self,
        **options: Unpack[CallOptions],
    ) -> CertificateAuthorityEntityListing:
        """List the certificate authorities.

        GET /api/v2/telephony/providers/edges/certificateauthorities

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_telephony_providers_edges_certificateauthority(
        self,
        certificate_id: str,
        **options: Unpack[CallOptions],
    ) -> DomainCertificateAuthority:
        """Get a certificate authority.

        GET /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_providers_edges_did(
        self,
        did_id: str,
        **options: Unpack[CallOptions],
    ) -> DID:
        """Get a DID.

        GET /api/v2/telephony/providers/edges/dids/{didId}

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_providers_edges_didpool(
        self,
        did_pool_id: str,
        **options: Unpack[CallOptions],
    ) -> DIDPool:
        """Get a DID pool.

        GET /api/v2/telephony/providers/edges/didpools/{didPoolId}

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_providers_edges_didpools(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> DIDPoolEntityListing:
        """List the DID pools.

        GET /api/v2/telephony/providers/edges/didpools

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by; default number.
        """
        ...

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
        """List the DIDs of all DID pools.

        GET /api/v2/telephony/providers/edges/didpools/dids

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            type: Kind to choose; ASSIGNED_AND_UNASSIGNED, UNASSIGNED.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; default ascending.
        """
        ...

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
        """List the DIDs.

        GET /api/v2/telephony/providers/edges/dids

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by; default number.
            sort_order: Direction of the order; default ASC.
        """
        ...

    def get_telephony_providers_edges_edgegroup(
        self,
        edge_group_id: str,
        *,
        expand: Sequence[Literal["phoneTrunkBases", "edgeTrunkBaseAssignment"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> EdgeGroup:
        """Get an edge group.

        GET /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}

        Permissions: any of telephony:plugin:all.

        Parameters:
            expand: Further fields to include in the answer; any of phoneTrunkBases, edgeTrunkBaseAssignment.
        """
        ...

    def get_telephony_providers_edges_edgegroup_edgetrunkbase(
        self,
        edgegroup_id: str,
        edgetrunkbase_id: str,
        **options: Unpack[CallOptions],
    ) -> EdgeTrunkBase:
        """Get an edge trunk base of an edge group.

        GET /api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}

        Permissions: any of telephony:plugin:all.
        """
        ...

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
        """List the edge groups.

        GET /api/v2/telephony/providers/edges/edgegroups

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            name: Name to look for or to use.
            sort_by: Field to order by; default name.
            managed: Whether it is managed.
        """
        ...

    def get_telephony_providers_edges_edgeversionreport(
        self,
        **options: Unpack[CallOptions],
    ) -> EdgeVersionReport:
        """Get a report on the software versions of edges.

        GET /api/v2/telephony/providers/edges/edgeversionreport
        """
        ...

    def get_telephony_providers_edges_expired(
        self,
        **options: Unpack[CallOptions],
    ) -> ExpiredEdgeListing:
        """List the expired edges.

        GET /api/v2/telephony/providers/edges/expired

        Permissions: any of telephony:plugin:all, internal:edge:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_telephony_providers_edges_extension(
        self,
        extension_id: str,
        **options: Unpack[CallOptions],
    ) -> Extension:
        """Get an extension.

        GET /api/v2/telephony/providers/edges/extensions/{extensionId}

        Permissions: any of telephony:extensionPool:view.
        """
        ...

    def get_telephony_providers_edges_extensionpool(
        self,
        extension_pool_id: str,
        **options: Unpack[CallOptions],
    ) -> ExtensionPool:
        """Get an extension pool.

        GET /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}

        Permissions: all of telephony:extensionPool:view.
        """
        ...

    def get_telephony_providers_edges_extensionpools(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ExtensionPoolEntityListing:
        """List the extension pools.

        GET /api/v2/telephony/providers/edges/extensionpools

        Permissions: all of telephony:extensionPool:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
        """
        ...

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
        """List the extension pools by division.

        GET /api/v2/telephony/providers/edges/extensionpools/divisionviews

        Permissions: all of telephony:extensionPool:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default name.
            sort_order: Direction of the order; default ASC.
            name: Name to look for or to use.
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

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
        """List the extensions.

        GET /api/v2/telephony/providers/edges/extensions

        Permissions: any of telephony:extensionPool:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by; default number.
            sort_order: Direction of the order; default ASC.
        """
        ...

    def get_telephony_providers_edges_line(
        self,
        line_id: str,
        **options: Unpack[CallOptions],
    ) -> Line:
        """Get a line.

        GET /api/v2/telephony/providers/edges/lines/{lineId}

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_providers_edges_linebasesetting(
        self,
        line_base_id: str,
        **options: Unpack[CallOptions],
    ) -> LineBase:
        """Get a set of line base settings.

        GET /api/v2/telephony/providers/edges/linebasesettings/{lineBaseId}

        Permissions: any of telephony:plugin:all.
        """
        ...

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
        """List the line base settings.

        GET /api/v2/telephony/providers/edges/linebasesettings

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default name.
            sort_order: Direction of the order; default ASC.
            expand: Further fields to include in the answer; any of properties.
        """
        ...

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
        """List the lines.

        GET /api/v2/telephony/providers/edges/lines

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            name: Name to look for or to use.
            sort_by: Field to order by; default name.
            expand: Further fields to include in the answer; any of properties, site, edgeGroup, primaryEdge,
                secondaryEdge, edges, assignedUser.
        """
        ...

    def get_telephony_providers_edges_lines_template(
        self,
        line_base_settings_id: str,
        **options: Unpack[CallOptions],
    ) -> Line:
        """Get the line template.

        GET /api/v2/telephony/providers/edges/lines/template

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_providers_edges_logicalinterfaces(
        self,
        edge_ids: str,
        *,
        expand: Sequence[Literal["externalTrunkBaseAssignments", "phoneTrunkBaseAssignments"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LogicalInterfaceEntityListing:
        """List the logical interfaces of edges.

        GET /api/v2/telephony/providers/edges/logicalinterfaces

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; there is one page.

        Parameters:
            expand: Further fields to include in the answer; any of externalTrunkBaseAssignments,
                phoneTrunkBaseAssignments.
        """
        ...

    def get_telephony_providers_edges_mediastatistics_conversation(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> MediaStatisticsListing:
        """Get the media statistics of a conversation.

        GET /api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}

        Permissions: any of analytics:conversationDetail:view.
        Preview: the platform may change it without notice.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_telephony_providers_edges_mediastatistics_conversation_communication(
        self,
        conversation_id: str,
        communication_id: str,
        **options: Unpack[CallOptions],
    ) -> MediaStatistics:
        """Get the media statistics of a communication in a conversation.

        GET
        /api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}/communications/{communicationId}

        Permissions: any of analytics:conversationDetail:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_telephony_providers_edges_metrics(
        self,
        edge_ids: str,
        **options: Unpack[CallOptions],
    ) -> list[EdgeMetrics]:
        """List the edge metrics.

        GET /api/v2/telephony/providers/edges/metrics

        Permissions: any of telephony:plugin:all.
        Lists: the answer is the array of items; there is one page.
        """
        ...

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
        """List the outbound routes.

        GET /api/v2/telephony/providers/edges/outboundroutes

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            name: Name to look for or to use.
            sort_by: Field to order by; default name.
        """
        ...

    def get_telephony_providers_edges_phone(
        self,
        phone_id: str,
        **options: Unpack[CallOptions],
    ) -> Phone:
        """Get a phone.

        GET /api/v2/telephony/providers/edges/phones/{phoneId}

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_providers_edges_phonebasesetting(
        self,
        phone_base_id: str,
        **options: Unpack[CallOptions],
    ) -> PhoneBase:
        """Get a set of phone base settings.

        GET /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}

        Permissions: any of telephony:plugin:all.
        """
        ...

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
        """List the phone base settings.

        GET /api/v2/telephony/providers/edges/phonebasesettings

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by; default name.
            sort_order: Direction of the order; default ASC.
            expand: Further fields to include in the answer; any of properties, lines.
            name: Name to look for or to use.
        """
        ...

    def get_telephony_providers_edges_phonebasesettings_availablemetabases(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> PhoneMetaBaseEntityListing:
        """List the metabases that phone base settings can be made from.

        GET /api/v2/telephony/providers/edges/phonebasesettings/availablemetabases

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_telephony_providers_edges_phonebasesettings_template(
        self,
        phone_metabase_id: str,
        **options: Unpack[CallOptions],
    ) -> PhoneBase:
        """Get the phone base settings template.

        GET /api/v2/telephony/providers/edges/phonebasesettings/template

        Permissions: any of telephony:plugin:all.
        """
        ...

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
        """List the phones.

        GET /api/v2/telephony/providers/edges/phones

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; id, name, status.operationalStatus, secondaryStatus.operationalStatus;
                default name.
            sort_order: Direction of the order; default ASC.
            name: Name to look for or to use.
            status_operational_status: State of the status operational.
            secondary_status_operational_status: State of the secondary status operational.
            expand: Further fields to include in the answer; any of properties, site, status,
                status.primaryEdgesStatus, status.secondaryEdgesStatus, phoneBaseSettings, lines.
            fields: any of webRtcUser, properties.*, lines.loggedInUser, lines.defaultForUser.
        """
        ...

    def get_telephony_providers_edges_phones_template(
        self,
        phone_base_settings_id: str,
        **options: Unpack[CallOptions],
    ) -> Phone:
        """Get the phone template.

        GET /api/v2/telephony/providers/edges/phones/template

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_providers_edges_physicalinterfaces(
        self,
        edge_ids: str,
        **options: Unpack[CallOptions],
    ) -> PhysicalInterfaceEntityListing:
        """List the physical interfaces of edges.

        GET /api/v2/telephony/providers/edges/physicalinterfaces

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_telephony_providers_edges_site(
        self,
        site_id: str,
        **options: Unpack[CallOptions],
    ) -> Site:
        """Get a site.

        GET /api/v2/telephony/providers/edges/sites/{siteId}

        Permissions: any of telephony:plugin:all, telephony:sites:view.
        """
        ...

    def get_telephony_providers_edges_site_numberplan(
        self,
        site_id: str,
        number_plan_id: str,
        **options: Unpack[CallOptions],
    ) -> NumberPlan:
        """Get a number plan of a site.

        GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans/{numberPlanId}

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_providers_edges_site_numberplans(
        self,
        site_id: str,
        **options: Unpack[CallOptions],
    ) -> list[NumberPlan]:
        """List the number plans of a site.

        GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans

        Permissions: any of telephony:plugin:all.
        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_telephony_providers_edges_site_numberplans_classifications(
        self,
        site_id: str,
        *,
        classification: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[str]:
        """List the number plan classifications of a site.

        GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans/classifications

        Permissions: any of telephony:plugin:all.
        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_telephony_providers_edges_site_outboundroute(
        self,
        site_id: str,
        outbound_route_id: str,
        **options: Unpack[CallOptions],
    ) -> OutboundRouteBase:
        """Get an outbound route of a site.

        GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}

        Permissions: any of telephony:plugin:all.
        """
        ...

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
        """List the outbound routes of a site.

        GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            name: Name to look for or to use.
            sort_by: Field to order by; default name.
        """
        ...

    def get_telephony_providers_edges_site_siteconnections(
        self,
        site_id: str,
        **options: Unpack[CallOptions],
    ) -> SiteConnections:
        """Get the site connections of a site.

        GET /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections

        Permissions: any of telephony:plugin:all, telephony:sites:view.
        """
        ...

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
        """List the sites.

        GET /api/v2/telephony/providers/edges/sites

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by; default name.
            sort_order: Direction of the order; default ASC.
            name: Name to look for or to use.
            managed: Whether it is managed.
            expand: Further fields to include in the answer; any of edges, location, primarySites, secondarySites.
        """
        ...

    def get_telephony_providers_edges_sites_search(
        self,
        q64: str,
        *,
        expand: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> SitesSearchResponse:
        """Search sites by an encoded query.

        GET /api/v2/telephony/providers/edges/sites/search

        Permissions: any of telephony:plugin:all, telephony:sites:view.
        Lists: its items are in results; the next page is asked for by q64, from next_page of the answer.

        Parameters:
            q64: Query as JSON, encoded in base 64.
            expand: Further fields to include in the answer.
        """
        ...

    def get_telephony_providers_edges_timezones(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeZoneEntityListing:
        """List the time zones of edges.

        GET /api/v2/telephony/providers/edges/timezones

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 1000.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_telephony_providers_edges_trunk(
        self,
        trunk_id: str,
        **options: Unpack[CallOptions],
    ) -> Trunk:
        """Get a trunk.

        GET /api/v2/telephony/providers/edges/trunks/{trunkId}

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_providers_edges_trunk_metrics(
        self,
        trunk_id: str,
        **options: Unpack[CallOptions],
    ) -> TrunkMetrics:
        """Get the metrics of a trunk.

        GET /api/v2/telephony/providers/edges/trunks/{trunkId}/metrics

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_providers_edges_trunkbasesetting(
        self,
        trunk_base_settings_id: str,
        *,
        ignore_hidden: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TrunkBase:
        """Get a set of trunk base settings.

        GET /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}

        Permissions: any of telephony:plugin:all.
        """
        ...

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
        """List the trunk base settings.

        GET /api/v2/telephony/providers/edges/trunkbasesettings

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default name.
            sort_order: Direction of the order; default ASC.
            recording_enabled: Whether the recording is enabled.
            managed: Whether it is managed.
            expand: Further fields to include in the answer; any of properties.
            name: Name to look for or to use.
        """
        ...

    def get_telephony_providers_edges_trunkbasesettings_availablemetabases(
        self,
        *,
        type: Literal["EXTERNAL", "PHONE", "EDGE"] | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TrunkMetabaseEntityListing:
        """List the metabases that trunk base settings can be made from.

        GET /api/v2/telephony/providers/edges/trunkbasesettings/availablemetabases

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            type: Kind to choose; EXTERNAL, PHONE, EDGE.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_telephony_providers_edges_trunkbasesettings_template(
        self,
        trunk_metabase_id: str,
        **options: Unpack[CallOptions],
    ) -> TrunkBase:
        """Get the trunk base settings template.

        GET /api/v2/telephony/providers/edges/trunkbasesettings/template

        Permissions: any of telephony:plugin:all.
        """
        ...

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
        """List the trunks.

        GET /api/v2/telephony/providers/edges/trunks

        Permissions: any of telephony:plugin:all.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default name.
            sort_order: Direction of the order; default ASC.
            trunk_type: Kind of trunk; EXTERNAL, PHONE, EDGE.
        """
        ...

    def get_telephony_providers_edges_trunks_metrics(
        self,
        trunk_ids: str,
        **options: Unpack[CallOptions],
    ) -> list[TrunkMetrics]:
        """List the trunk metrics.

        GET /api/v2/telephony/providers/edges/trunks/metrics

        Permissions: any of telephony:plugin:all.
        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_telephony_providers_edges_trunkswithrecording(
        self,
        *,
        trunk_type: Literal["EXTERNAL", "PHONE", "EDGE"] | None = None,
        **options: Unpack[CallOptions],
    ) -> TrunkRecordingEnabledCount:
        """Get the counts of trunks that record.

        GET /api/v2/telephony/providers/edges/trunkswithrecording

        Permissions: any of recording:retentionPolicy:view, telephony:plugin:all.

        Parameters:
            trunk_type: Kind of trunk; EXTERNAL, PHONE, EDGE.
        """
        ...

    def patch_telephony_providers_edges_site_siteconnections(
        self,
        site_id: str,
        body: DisableSiteConnectionsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SiteConnections:
        """Change the site connections of a site.

        PATCH /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: a disable site connections (enabled).
        """
        ...

    def post_telephony_providers_edge_diagnostic_nslookup(
        self,
        edge_id: str,
        body: EdgeNetworkDiagnosticRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EdgeNetworkDiagnostic:
        """Start a name look-up from an edge.

        POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: an edge network diagnostic (host).
        """
        ...

    def post_telephony_providers_edge_diagnostic_ping(
        self,
        edge_id: str,
        body: EdgeNetworkDiagnosticRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EdgeNetworkDiagnostic:
        """Start a ping from an edge.

        POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: an edge network diagnostic (host).
        """
        ...

    def post_telephony_providers_edge_diagnostic_route(
        self,
        edge_id: str,
        body: EdgeNetworkDiagnosticRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EdgeNetworkDiagnostic:
        """Start tracing a route from an edge.

        POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/route

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: an edge network diagnostic (host).
        """
        ...

    def post_telephony_providers_edge_diagnostic_tracepath(
        self,
        edge_id: str,
        body: EdgeNetworkDiagnosticRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EdgeNetworkDiagnostic:
        """Start tracing a path from an edge.

        POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: an edge network diagnostic (host).
        """
        ...

    def post_telephony_providers_edge_logicalinterfaces(
        self,
        edge_id: str,
        body: DomainLogicalInterface | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DomainLogicalInterface:
        """Create a logical interface of an edge.

        POST /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: a domain logical interface (name, friendly name, hardware address and 39 more).
        """
        ...

    def post_telephony_providers_edge_logs_job_upload(
        self,
        edge_id: str,
        job_id: str,
        body: EdgeLogsJobUploadRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Upload the logs that a job collected on an edge.

        POST /api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}/upload

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: an edge logs job upload (file ids).
        """
        ...

    def post_telephony_providers_edge_logs_jobs(
        self,
        edge_id: str,
        body: EdgeLogsJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EdgeLogsJobResponse:
        """Start a log job of an edge.

        POST /api/v2/telephony/providers/edges/{edgeId}/logs/jobs

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: an edge logs job (path, query and recurse).
        """
        ...

    def post_telephony_providers_edge_reboot(
        self,
        edge_id: str,
        *,
        body: EdgeRebootParameters | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Reboot an edge.

        POST /api/v2/telephony/providers/edges/{edgeId}/reboot

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: an edge reboot parameters (call draining wait time seconds).
        """
        ...

    def post_telephony_providers_edge_softwareupdate(
        self,
        edge_id: str,
        body: DomainEdgeSoftwareUpdateDto | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _DomainEdgeSoftwareUpdateDto[Any]:
        """Start a software update of an edge.

        POST /api/v2/telephony/providers/edges/{edgeId}/softwareupdate

        Starts a job: get_telephony_providers_edge_softwareupdate tells its state; it ends in one of SUCCEEDED,
        EXPIRED, EXCEPTION, FAILED, ABORTED.

        Parameters:
            body: What is sent: a domain edge software (max download rate, download start time, execute start time
                and 7 more).
        """
        ...

    def post_telephony_providers_edge_statuscode(
        self,
        edge_id: str,
        *,
        body: EdgeServiceStateRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Take an edge into or out of service.

        POST /api/v2/telephony/providers/edges/{edgeId}/statuscode

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: an edge service state (in service and call draining wait time seconds).
        """
        ...

    def post_telephony_providers_edge_unpair(
        self,
        edge_id: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Unpair an edge.

        POST /api/v2/telephony/providers/edges/{edgeId}/unpair

        Permissions: any of telephony:plugin:all.
        """
        ...

    def post_telephony_providers_edges(
        self,
        body: Edge | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Edge:
        """Create an edge.

        POST /api/v2/telephony/providers/edges

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: an edge (name, division, description and 40 more).
        """
        ...

    def post_telephony_providers_edges_addressvalidation(
        self,
        body: ValidateAddressRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ValidateAddressResponse:
        """Validate a street address.

        POST /api/v2/telephony/providers/edges/addressvalidation

        Parameters:
            body: What is sent: a validate address (address).
        """
        ...

    def post_telephony_providers_edges_certificateauthorities(
        self,
        body: DomainCertificateAuthority | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DomainCertificateAuthority:
        """Create a certificate authority.

        POST /api/v2/telephony/providers/edges/certificateauthorities

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: a domain certificate authority (name, certificate, type and 14 more).
        """
        ...

    def post_telephony_providers_edges_didpools(
        self,
        body: DIDPool | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DIDPool:
        """Create a DID pool.

        POST /api/v2/telephony/providers/edges/didpools

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: a DID pool (name, start phone number, end phone number and 14 more).
        """
        ...

    def post_telephony_providers_edges_edgegroups(
        self,
        body: EdgeGroup | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EdgeGroup:
        """Create an edge group.

        POST /api/v2/telephony/providers/edges/edgegroups

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: an edge group (name, edge trunk base assignment, phone trunk bases and 14 more).
        """
        ...

    def post_telephony_providers_edges_extensionpools(
        self,
        body: ExtensionPool | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExtensionPool:
        """Create an extension pool.

        POST /api/v2/telephony/providers/edges/extensionpools

        Permissions: all of telephony:extensionPool:add.

        Parameters:
            body: What is sent: an extension pool (name, division, description and 12 more).
        """
        ...

    def post_telephony_providers_edges_phone_reboot(
        self,
        phone_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Reboot a phone.

        POST /api/v2/telephony/providers/edges/phones/{phoneId}/reboot

        Permissions: any of telephony:plugin:all.
        """
        ...

    def post_telephony_providers_edges_phonebasesettings(
        self,
        body: PhoneBase | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> PhoneBase:
        """Create a set of phone base settings.

        POST /api/v2/telephony/providers/edges/phonebasesettings

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: a phone base (name, phone meta base, lines and 14 more).
        """
        ...

    def post_telephony_providers_edges_phones(
        self,
        body: Phone | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Phone:
        """Create a phone.

        POST /api/v2/telephony/providers/edges/phones

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: a phone (name, site, phone base settings and 23 more).
        """
        ...

    def post_telephony_providers_edges_phones_reboot(
        self,
        body: PhonesReboot | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Reboot phones.

        POST /api/v2/telephony/providers/edges/phones/reboot

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: a phones reboot (phone ids and site id).
        """
        ...

    def post_telephony_providers_edges_site_outboundroutes(
        self,
        site_id: str,
        body: OutboundRouteBase | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OutboundRouteBase:
        """Create an outbound route of a site.

        POST /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: an outbound route base (name, classification types, division and 14 more).
        """
        ...

    def post_telephony_providers_edges_sites(
        self,
        body: Site | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Site:
        """Create a site.

        POST /api/v2/telephony/providers/edges/sites

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: a site (name, location, division and 28 more).
        """
        ...

    def post_telephony_providers_edges_sites_search(
        self,
        body: SiteSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SitesSearchResponse:
        """Search sites.

        POST /api/v2/telephony/providers/edges/sites/search

        Permissions: any of telephony:plugin:all, telephony:sites:view.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a site search (sort order, sort by, sort and 4 more).
        """
        ...

    def post_telephony_providers_edges_trunkbasesettings(
        self,
        body: TrunkBase | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TrunkBase:
        """Create a set of trunk base settings.

        POST /api/v2/telephony/providers/edges/trunkbasesettings

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: a trunk base (name, trunk metabase, trunk type and 16 more).
        """
        ...

    def put_telephony_providers_edge(
        self,
        edge_id: str,
        body: Edge | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Edge:
        """Update an edge.

        PUT /api/v2/telephony/providers/edges/{edgeId}

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: an edge (name, division, description and 40 more).
        """
        ...

    def put_telephony_providers_edge_logicalinterface(
        self,
        edge_id: str,
        interface_id: str,
        body: DomainLogicalInterface | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DomainLogicalInterface:
        """Update a logical interface of an edge.

        PUT /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: a domain logical interface (name, friendly name, hardware address and 39 more).
        """
        ...

    def put_telephony_providers_edges_alertablepresences(
        self,
        body: AlertablePresences | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Update the edge alertable presences.

        PUT /api/v2/telephony/providers/edges/alertablepresences

        Permissions: any of telephony:alertablePresences:edit.

        Parameters:
            body: What is sent: an alertable presences (alertable presences).
        """
        ...

    def put_telephony_providers_edges_certificateauthority(
        self,
        certificate_id: str,
        body: DomainCertificateAuthority | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DomainCertificateAuthority:
        """Update a certificate authority.

        PUT /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: a domain certificate authority (name, certificate, type and 14 more).
        """
        ...

    def put_telephony_providers_edges_didpool(
        self,
        did_pool_id: str,
        body: DIDPool | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DIDPool:
        """Update a DID pool.

        PUT /api/v2/telephony/providers/edges/didpools/{didPoolId}

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: a DID pool (name, start phone number, end phone number and 14 more).
        """
        ...

    def put_telephony_providers_edges_edgegroup(
        self,
        edge_group_id: str,
        body: EdgeGroup | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EdgeGroup:
        """Update an edge group.

        PUT /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: an edge group (name, edge trunk base assignment, phone trunk bases and 14 more).
        """
        ...

    def put_telephony_providers_edges_edgegroup_edgetrunkbase(
        self,
        edgegroup_id: str,
        edgetrunkbase_id: str,
        body: EdgeTrunkBase | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EdgeTrunkBase:
        """Update an edge trunk base of an edge group.

        PUT /api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: an edge trunk base (name, trunk metabase, trunk type and 15 more).
        """
        ...

    def put_telephony_providers_edges_extensionpool(
        self,
        extension_pool_id: str,
        body: ExtensionPool | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExtensionPool:
        """Update an extension pool.

        PUT /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}

        Permissions: all of telephony:extensionPool:edit.

        Parameters:
            body: What is sent: an extension pool (name, division, description and 12 more).
        """
        ...

    def put_telephony_providers_edges_phone(
        self,
        phone_id: str,
        body: Phone | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Phone:
        """Update a phone.

        PUT /api/v2/telephony/providers/edges/phones/{phoneId}

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: a phone (name, site, phone base settings and 23 more).
        """
        ...

    def put_telephony_providers_edges_phonebasesetting(
        self,
        phone_base_id: str,
        body: PhoneBase | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> PhoneBase:
        """Update a set of phone base settings.

        PUT /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: a phone base (name, phone meta base, lines and 14 more).
        """
        ...

    def put_telephony_providers_edges_site(
        self,
        site_id: str,
        body: Site | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Site:
        """Update a site.

        PUT /api/v2/telephony/providers/edges/sites/{siteId}

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: a site (name, location, division and 28 more).
        """
        ...

    def put_telephony_providers_edges_site_numberplans(
        self,
        site_id: str,
        body: Sequence[NumberPlan | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> list[NumberPlan]:
        """Update the number plans of a site.

        PUT /api/v2/telephony/providers/edges/sites/{siteId}/numberplans

        Permissions: any of telephony:plugin:all.
        Lists: the answer is the array of items; there is one page.

        Parameters:
            body: What is sent: number plans (name, division, description and 17 more).
        """
        ...

    def put_telephony_providers_edges_site_outboundroute(
        self,
        site_id: str,
        outbound_route_id: str,
        body: OutboundRouteBase | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OutboundRouteBase:
        """Update an outbound route of a site.

        PUT /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: an outbound route base (name, classification types, division and 14 more).
        """
        ...

    def put_telephony_providers_edges_site_siteconnections(
        self,
        site_id: str,
        body: SiteConnections | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SiteConnections:
        """Update the site connections of a site.

        PUT /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: a site connections (name, site connections and 2 more).
        """
        ...

    def put_telephony_providers_edges_trunkbasesetting(
        self,
        trunk_base_settings_id: str,
        body: TrunkBase | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TrunkBase:
        """Update a set of trunk base settings.

        PUT /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}

        Permissions: any of telephony:plugin:all.

        Parameters:
            body: What is sent: a trunk base (name, trunk metabase, trunk type and 16 more).
        """
        ...
