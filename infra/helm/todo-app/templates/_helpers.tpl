{{/* The labels of everything that belongs to an app. Takes: root, app */}}
{{- define "todo.labels" -}}
{{ include "todo.selector" . }}
app.kubernetes.io/part-of: todo-app
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version | replace "+" "_" }}
{{- end }}

{{/* By which an app's pods are found. Takes: app */}}
{{- define "todo.selector" -}}
app.kubernetes.io/name: {{ .app }}
{{- end }}

{{/* Which image an app runs: the digest is exact, the tag is for what was built just now. Takes: root, app */}}
{{- define "todo.image" -}}
{{- $image := .root.Values.image -}}
{{- $digest := (index .root.Values.images .app).digest -}}
{{- if $digest -}}
{{ $image.registry }}/{{ .app }}@{{ $digest }}
{{- else -}}
{{ $image.registry }}/{{ .app }}:{{ $image.tag | default .root.Chart.AppVersion }}
{{- end -}}
{{- end }}

{{/* What Dapr is told of an app, and so what stands beside it. Takes: root, app, port */}}
{{- define "todo.sidecar" -}}
dapr.io/enabled: "true"
dapr.io/app-id: {{ .app }}
dapr.io/app-port: {{ .port | quote }}
dapr.io/config: {{ .app }}
dapr.io/api-token-secret: {{ .app }}-api-token
dapr.io/app-token-secret: {{ .app }}-app-token
# Its secrets come from todo-secrets, which knows what it may have, and from nowhere else.
dapr.io/disable-builtin-k8s-secret-store: "true"
dapr.io/volume-mounts: kubernetes-access:/var/run/secrets/kubernetes.io/serviceaccount
# It starts before the app and stops after it.
dapr.io/enable-native-sidecar: "true"
dapr.io/graceful-shutdown-seconds: "1"
dapr.io/sidecar-seccomp-profile-type: RuntimeDefault
dapr.io/log-as-json: "true"
dapr.io/log-level: {{ .root.Values.sidecar.logLevel }}
dapr.io/sidecar-cpu-request: {{ .root.Values.sidecar.cpuRequest }}
dapr.io/sidecar-memory-request: {{ .root.Values.sidecar.memoryRequest }}
dapr.io/sidecar-memory-limit: {{ .root.Values.sidecar.memoryLimit }}
{{- end }}

{{/* What a pod may do on its node: nothing. Takes: the number of the user */}}
{{- define "todo.podSecurity" -}}
runAsNonRoot: true
runAsUser: {{ . }}
runAsGroup: {{ . }}
fsGroup: {{ . }}
seccompProfile: {type: RuntimeDefault}
{{- end }}

{{- define "todo.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: {drop: [ALL]}
{{- end }}

{{/* How Kubernetes sees that an app is well. Takes: the port's name */}}
{{- define "todo.probes" -}}
startupProbe:
  httpGet: {path: /health/started, port: http}
  periodSeconds: 2
  timeoutSeconds: 5
  failureThreshold: 150
livenessProbe:
  httpGet: {path: /health/live, port: http}
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 3
readinessProbe:
  httpGet: {path: /health/ready, port: http}
  periodSeconds: 5
  timeoutSeconds: 4
  failureThreshold: 1
{{- end }}

{{/* Where its sidecar alone finds what Kubernetes lets the app's account in with. */}}
{{- define "todo.kubernetesAccess" -}}
name: kubernetes-access
projected:
  sources:
    - serviceAccountToken: {path: token, expirationSeconds: 3607}
    - configMap: {name: kube-root-ca.crt, items: [{key: ca.crt, path: ca.crt}]}
    - downwardAPI: {items: [{path: namespace, fieldRef: {fieldPath: metadata.namespace}}]}
{{- end }}

{{/* Which pods keep apart from each other. Takes: root, app */}}
{{- define "todo.spread" -}}
{{- if .root.Values.availability.spread }}
topologySpreadConstraints:
  {{- range $key := list "kubernetes.io/hostname" "topology.kubernetes.io/zone" }}
  - maxSkew: 1
    topologyKey: {{ $key }}
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels:
        {{- include "todo.selector" $ | nindent 8 }}
  {{- end }}
{{- end }}
{{- end }}

{{- define "todo.pullSecrets" -}}
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- end }}

{{/* Whom everybody may ask: names, Dapr, Kubernetes itself, each other, and what is not in the cluster. */}}
{{- define "todo.egress" -}}
- to: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}}]
  ports: [{port: 53, protocol: UDP}, {port: 53}]
- to: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: dapr-system}}}]
# Kubernetes, whose address is another one in each cluster.
- ports: [{port: 443}, {port: 6443}]
- to: [{podSelector: {matchLabels: {app.kubernetes.io/part-of: todo-app}}}]
{{- with .Values.networkPolicy.alsoTo }}
{{ toYaml . }}
{{- end }}
{{- end }}
